import { TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useT } from '../../../i18n/I18n';
import { FormSection, ORDER } from '../form/FormSection';
import type { RecordForm } from '../form/useRecord';
import { useSetUp } from '../useSetUp';
import { AddressFields } from './AddressFields';
import { AdvancedFields } from './AdvancedFields';
import type { DeviceDraft } from './deviceDraft';
import { IdentityFields } from './IdentityFields';
import { ModelFields } from './ModelFields';
import { OptionField } from './OptionField';
import { OptionFields } from './OptionFields';
import { freePosition } from './proposals';
import { proposedUnit } from './startOf';
import { freeSides, type Traits, VIRTUAL_UNIT } from './traits';
import { type Profile, useCatalogue } from './useCatalogue';

interface DeviceFieldsProps {
  form: RecordForm<DeviceDraft>;
  id: number | null;
  profile: Profile | undefined;
  traits: Traits;
  onlySide: boolean;
}

/** The fields of a device, as its model needs them. */
export function DeviceFields({ form, id, profile, traits, onlySide }: DeviceFieldsProps) {
  const { devices, gateways } = useSetUp();
  const { profiles, byId } = useCatalogue();
  const { value, set } = form;
  const others = devices.filter((device) => device.id !== id);
  const gateway = gateways.find((item) => item.id === value.gateway_id);
  const untouched = value.unit_id === '' || (id === null && value.unit_id === proposedUnit(others, gateway));

  const firstSide = traits.sides > 0 && value.position === '' ? (freeSides(value, others, traits.sides)[0] ?? 1) : null;
  useEffect(() => {
    if (firstSide !== null) set({ position: firstSide });
  }, [firstSide, set]);

  const chooseGateway = (next: number | null) => {
    const target = gateways.find((item) => item.id === next);
    const elsewhere = (gateway?.kind === 'server') !== (target?.kind === 'server');
    set({
      gateway_id: next,
      ...(untouched ? { unit_id: proposedUnit(others, target) } : {}),
      ...(elsewhere && target ? { model: '', options: {}, unit_id: proposedUnit(others, target) } : {}),
    });
  };
  const chooseModel = (model: string) => {
    const summary = byId.get(model);
    const concentrator = devices.find(
      (device) => device.gateway_id === value.gateway_id && device.profile?.kind === 'pulse_concentrator',
    );
    const counter = summary?.kind === 'pulse_counter';
    const place: Partial<DeviceDraft> =
      counter && concentrator && untouched
        ? {
            unit_id: concentrator.unit_id ?? '',
            position:
              freePosition(others, { gateway_id: value.gateway_id, unit_id: concentrator.unit_id ?? '' }, 12) ?? '',
            options: { concentrator: concentrator.model },
          }
        : { options: {}, position: summary?.kind === 'charging_station' ? value.position : '' };
    set({ model, ...place, ...(summary?.kind === 'virtual' ? { unit_id: VIRTUAL_UNIT } : {}) });
  };
  if (onlySide) return <SideFields form={form} profile={profile} />;
  return (
    <>
      <ModelFields
        profiles={profiles}
        chosen={byId.get(value.model)}
        profile={profile}
        value={value.model}
        behindServer={gateway?.kind === 'server'}
        error={form.errors.model}
        onChange={chooseModel}
      />
      <AddressFields
        form={form}
        profile={profile}
        traits={traits}
        gateways={gateways}
        others={others}
        onGateway={chooseGateway}
      />
      <IdentityFields form={form} profile={profile} traits={traits} others={others} />
      {profile && <OptionFields form={form} options={profile.options} />}
      <AdvancedFields form={form} traits={traits} />
    </>
  );
}

/** The other side of a station differs in its name and its phase. */
function SideFields({ form, profile }: Pick<DeviceFieldsProps, 'form' | 'profile'>) {
  const t = useT();
  const phase = profile?.options.find((option) => option.name === 'phase');
  return (
    <FormSection title={t('inst-side-number', { number: Number(form.value.position) })} hint={t('inst-side-hint')}>
      <TextInput
        inputWrapperOrder={ORDER}
        label={t('inst-name')}
        description={t('inst-device-name-help')}
        maxLength={80}
        value={form.value.name}
        error={form.errors.name}
        onChange={(event) => form.set({ name: event.currentTarget.value })}
      />
      {phase && (
        <OptionField
          option={phase}
          value={form.value.options.phase}
          error={form.errors['options.phase']}
          onChange={(text) => form.set({ options: { ...form.value.options, phase: text } })}
        />
      )}
    </FormSection>
  );
}
