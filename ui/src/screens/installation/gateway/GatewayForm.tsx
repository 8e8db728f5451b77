import { Button, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlugConnected, IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useCallback } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Gateway } from '../../../api/model';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/I18n';
import { GatewayTest } from '../check/GatewayTest';
import { ConflictPanel } from '../form/ConflictPanel';
import { FormBar } from '../form/FormBar';
import { FormHead } from '../form/FormHead';
import { focusFirstError } from '../form/focusFirstError';
import { LeaveGuard } from '../form/LeaveGuard';
import { useRecord } from '../form/useRecord';
import { useChanged, useSetUp } from '../useSetUp';
import { EraseGateway } from './EraseGateway';
import { GatewayFields } from './GatewayFields';
import { GATEWAY_FIELDS, type GatewayDraft, writeGateway } from './gatewayDraft';
import { useGatewayWords } from './useGatewayWords';

interface GatewayFormProps {
  id: number | null;
  view: Gateway | null;
  start: { value: GatewayDraft; version: string | null };
  onAdded: (id: number) => void;
}

/** All that can be said of a gateway, with its test. */
export function GatewayForm({ id, view, start, onAdded }: GatewayFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const changed = useChanged();
  const { devices, gateways } = useSetUp();
  const [erasing, eraser] = useDisclosure();
  const [testing, test] = useDisclosure();
  const { fieldName, valueText } = useGatewayWords();
  const write = useCallback(
    (draft: GatewayDraft, version: string | null) =>
      writeGateway(id, draft, version, (saved) => {
        void changed();
        if (id === null) setTimeout(() => onAdded(saved));
      }),
    [id, changed, onAdded],
  );
  const form = useRecord(start, write);
  const save = async () => (await form.save()) ?? focusFirstError();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const state = gateways.find((gateway) => gateway.id === id)?.communication ?? view?.communication;
  const behind = devices.filter((device) => device.gateway_id === id);

  return (
    <>
      <Panel>
        <form onSubmit={submit} noValidate aria-label={t('inst-gateway')}>
          <FormHead
            kind={t('inst-gateway')}
            name={id === null ? t('inst-gateway-new') : form.base.name}
            communication={state}
          >
            <Switch
              label={t('inst-enabled')}
              checked={form.value.enabled}
              onChange={(event) => form.set({ enabled: event.currentTarget.checked })}
              description={form.value.enabled ? undefined : t('inst-gateway-off', { count: behind.length })}
            />
          </FormHead>
          <ConflictPanel form={form} fieldName={fieldName} valueText={valueText} />
          <GatewayFields form={form} devices={behind} />
          <FormBar form={form} fresh={id === null} fields={GATEWAY_FIELDS}>
            {id !== null && (
              <>
                <Button
                  variant="default"
                  leftSection={<IconPlugConnected size={18} />}
                  onClick={test.open}
                  disabled={form.dirty}
                >
                  {t('inst-test')}
                </Button>
                <Button
                  variant="default"
                  component={Link}
                  to={`/installation/device/new?gateway=${id}`}
                  leftSection={<IconPlus size={18} />}
                >
                  {t('inst-add-device')}
                </Button>
                {form.value.kind !== 'local' && (
                  <Button variant="subtle" color="red" leftSection={<IconTrash size={18} />} onClick={eraser.open}>
                    {t('inst-erase')}
                  </Button>
                )}
              </>
            )}
          </FormBar>
        </form>
      </Panel>
      {id !== null && testing && <GatewayTest id={id} onClose={test.close} />}
      {id !== null && (
        <EraseGateway
          open={erasing}
          id={id}
          name={form.base.name}
          version={form.version}
          devices={behind}
          onClose={eraser.close}
          onErased={() => {
            form.discard();
            void changed();
            setTimeout(() => void navigate('/installation', { replace: true }));
          }}
        />
      )}
      <LeaveGuard unsaved={form.unsaved} onSave={form.save} />
    </>
  );
}
