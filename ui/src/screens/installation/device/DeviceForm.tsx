import { Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { Device } from '../../../api/model';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/I18n';
import { DeviceTest } from '../check/DeviceTest';
import { ConflictPanel } from '../form/ConflictPanel';
import { FormBar } from '../form/FormBar';
import { FormHead } from '../form/FormHead';
import { focusFirstError } from '../form/focusFirstError';
import { LeaveGuard } from '../form/LeaveGuard';
import { useRecord } from '../form/useRecord';
import { useChanged, useSetUp } from '../useSetUp';
import { DeviceActions } from './DeviceActions';
import { DeviceFields } from './DeviceFields';
import { DEVICE_FIELDS, type DeviceDraft, deviceDraft, writeDevice } from './deviceDraft';
import { EraseDevice } from './EraseDevice';
import { OtherSide } from './OtherSide';
import { ReplaceMeter } from './ReplaceMeter';
import { traitsOf } from './traits';
import { useCatalogue, useProfile } from './useCatalogue';
import { useDeviceWords } from './useDeviceWords';

interface DeviceFormProps {
  id: number | null;
  view: Device | null;
  /** The station whose other side this is to become: then only name and phase are asked. */
  sideOf: Device | null;
  start: { value: DeviceDraft; version: string | null };
  onAdded: (id: number) => void;
}

/** All that can be said of a device, with its test. */
export function DeviceForm({ id, view, sideOf, start, onAdded }: DeviceFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const changed = useChanged();
  const { devices } = useSetUp();
  const { byId } = useCatalogue();
  const [erasing, eraser] = useDisclosure();
  const [testing, test] = useDisclosure();
  const [replacing, replacement] = useDisclosure();
  const { fieldName, valueText } = useDeviceWords();
  const write = useCallback(
    (draft: DeviceDraft, version: string | null) =>
      writeDevice(id, draft, version, (saved) => {
        void changed();
        if (id === null) setTimeout(() => onAdded(saved));
      }),
    [id, changed, onAdded],
  );
  const form = useRecord(start, write);
  const profile = useProfile(form.value.model);
  const traits = traitsOf(profile, byId.get(form.value.model));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await form.save())) focusFirstError();
  };
  const known = devices.find((device) => device.id === id) ?? view;
  const side = known?.other_side ?? null;
  const heading =
    id !== null ? form.base.name : sideOf ? t('inst-side-of', { name: sideOf.name }) : t('inst-device-new');

  return (
    <>
      {known && side !== null && !form.dirty && <OtherSide id={known.id} side={side} />}
      <Panel>
        <form onSubmit={(event) => void submit(event)} noValidate aria-label={t('inst-device')}>
          <FormHead
            kind={t('inst-device')}
            name={heading}
            detail={known && t('inst-device-facts', { number: String(known.remote_id), address: known.shown_address })}
            communication={known?.communication}
          >
            <Switch
              label={t('inst-enabled')}
              checked={form.value.enabled}
              description={form.value.enabled ? undefined : t('inst-device-off')}
              onChange={(event) => form.set({ enabled: event.currentTarget.checked })}
            />
          </FormHead>
          <ConflictPanel form={form} fieldName={fieldName} valueText={valueText} />
          <DeviceFields form={form} id={id} profile={profile} traits={traits} onlySide={sideOf !== null} />
          <FormBar form={form} fresh={id === null} fields={DEVICE_FIELDS}>
            {known && (
              <DeviceActions
                device={known}
                dirty={form.dirty}
                onTest={test.open}
                onReplace={replacement.open}
                onErase={eraser.open}
              />
            )}
          </FormBar>
        </form>
      </Panel>
      {id !== null && testing && <DeviceTest id={id} onClose={test.close} />}
      {id !== null && (
        <EraseDevice
          open={erasing}
          id={id}
          name={form.base.name}
          version={form.version}
          below={devices.filter((device) => device.upstream_device_id === id)}
          onClose={eraser.close}
          onErased={() => {
            form.discard();
            void changed();
            setTimeout(() => void navigate('/installation', { replace: true }));
          }}
        />
      )}
      {known && (
        <ReplaceMeter
          open={replacing}
          device={known}
          version={form.version}
          onClose={replacement.close}
          onReplaced={(next) => {
            form.adopt(deviceDraft(next), next.etag);
            replacement.close();
            void changed();
          }}
        />
      )}
      <LeaveGuard unsaved={form.unsaved} onSave={form.save} />
    </>
  );
}
