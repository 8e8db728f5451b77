import { Button, NumberInput, SegmentedControl, Select } from '@mantine/core';
import type { Device, Gateway } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { FormSection, ORDER } from '../form/FormSection';
import classes from '../form/form.module.css';
import type { RecordForm } from '../form/useRecord';
import type { DeviceDraft } from './deviceDraft';
import { OptionField } from './OptionField';
import { OF_THE_ADDRESS } from './OptionFields';
import { freePosition, freeUnit } from './proposals';
import { inputsOf, type Traits } from './traits';
import { type Profile, useProfile } from './useCatalogue';

interface AddressFieldsProps {
  form: RecordForm<DeviceDraft>;
  profile: Profile | undefined;
  traits: Traits;
  gateways: readonly Gateway[];
  others: readonly Device[];
  onGateway: (id: number | null) => void;
}

/** Where the device is: behind which gateway and under which address, as its kind is addressed. */
export function AddressFields({ form, profile, traits, gateways, others, onGateway }: AddressFieldsProps) {
  const t = useT();
  const { value, errors, set } = form;
  const concentrator = useProfile(traits.pulses ? (value.options.concentrator ?? '') : '');
  const options = profile?.options.filter((option) => OF_THE_ADDRESS.includes(option.name)) ?? [];
  const number = { inputWrapperOrder: ORDER, allowDecimal: false, allowNegative: false };
  const free = freeUnit(others, value.gateway_id, value.options.interface ?? '');
  const input = traits.pulses ? freePosition(others, value, inputsOf(concentrator)) : null;
  return (
    <FormSection title={t('inst-device-where')} hint={hint(traits, t)}>
      <Select
        inputWrapperOrder={ORDER}
        label={t('inst-gateway')}
        description={t('inst-device-gateway-help')}
        placeholder={t('inst-choose')}
        required
        withAsterisk
        searchable
        nothingFoundMessage={t('inst-nothing-found')}
        data={gateways.map((gateway) => ({ value: String(gateway.id), label: gateway.name }))}
        value={value.gateway_id === null ? null : String(value.gateway_id)}
        error={errors.gateway_id}
        onChange={(id) => onGateway(id === null ? null : Number(id))}
      />
      {!traits.virtual && (
        <NumberInput
          {...number}
          label={traits.pulses ? t('inst-unit-concentrator') : t('inst-unit')}
          description={
            <>
              {traits.pulses ? t('inst-unit-concentrator-help') : t('inst-unit-help')}
              {!traits.pulses && free !== null && free !== value.unit_id && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  component="button"
                  type="button"
                  onClick={() => set({ unit_id: free })}
                >
                  {t('inst-take-free', { number: free })}
                </Button>
              )}
            </>
          }
          required
          withAsterisk
          value={value.unit_id}
          error={errors.unit_id}
          onChange={(unit_id) => set({ unit_id })}
        />
      )}
      {traits.pulses && (
        <NumberInput
          {...number}
          label={t('inst-position')}
          description={
            <>
              {t('inst-position-help')}
              {input !== null && input !== value.position && (
                <Button size="compact-xs" variant="subtle" type="button" onClick={() => set({ position: input })}>
                  {t('inst-take-free', { number: input })}
                </Button>
              )}
            </>
          }
          required
          withAsterisk
          value={value.position}
          error={errors.position}
          onChange={(position) => set({ position })}
        />
      )}
      {options.map((option) => (
        <OptionField
          key={option.name}
          option={option}
          value={value.options[option.name]}
          error={errors[`options.${option.name}`]}
          onChange={(text) => set({ options: { ...value.options, [option.name]: text } })}
        />
      ))}
      {traits.sides > 0 && (
        <div>
          <span className={classes.label} id="inst-side">
            {t('inst-side')}
          </span>
          <SegmentedControl
            aria-labelledby="inst-side"
            fullWidth
            value={String(value.position || 1)}
            onChange={(side) => set({ position: Number(side) })}
            data={Array.from({ length: traits.sides }, (_, index) => ({
              value: String(index + 1),
              label: t('inst-side-number', { number: index + 1 }),
            }))}
          />
          {errors.position && <p className={classes.error}>{errors.position}</p>}
          <p className={classes.below}>{t('inst-side-help')}</p>
        </div>
      )}
    </FormSection>
  );
}

function hint(traits: Traits, t: ReturnType<typeof useT>): string | undefined {
  if (traits.virtual) return t('inst-virtual-hint');
  if (traits.remoteModule) return t('inst-interface-hint');
  return undefined;
}
