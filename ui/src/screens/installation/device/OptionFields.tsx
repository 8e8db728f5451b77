import { useT } from '../../../i18n/I18n';
import { WordOrderTrial } from '../../commissioning/trial/WordOrderTrial';
import { Advanced } from '../form/Advanced';
import { FormSection } from '../form/FormSection';
import type { RecordForm } from '../form/useRecord';
import type { DeviceDraft } from './deviceDraft';
import { OptionField } from './OptionField';
import type { ProfileOption } from './useCatalogue';
import { isLabel } from './useOptionWords';

/** Options that stand with the address and not here. */
export const OF_THE_ADDRESS: readonly string[] = ['interface', 'remote_id', 'concentrator'];

interface OptionFieldsProps {
  form: RecordForm<DeviceDraft>;
  options: readonly ProfileOption[];
}

/** What only this model needs; the names of inputs and outputs apart. */
export function OptionFields({ form, options }: OptionFieldsProps) {
  const t = useT();
  const own = options.filter((option) => !OF_THE_ADDRESS.includes(option.name));
  const labels = own.filter((option) => isLabel(option.name));
  const others = own.filter((option) => !isLabel(option.name));
  const field = (option: ProfileOption) => (
    <OptionField
      key={option.name}
      option={option}
      value={form.value.options[option.name]}
      error={form.errors[`options.${option.name}`]}
      onChange={(value) => form.set({ options: { ...form.value.options, [option.name]: value } })}
    />
  );
  return (
    <>
      {others.length > 0 && <FormSection title={t('inst-device-options')}>{others.map(field)}</FormSection>}
      {own.some((option) => option.name === 'number_format') && (
        <WordOrderTrial
          gatewayId={form.value.gateway_id}
          unitId={form.value.unit_id}
          options={form.value.options}
          onPick={(picked) => form.set({ options: picked })}
        />
      )}
      {labels.length > 0 && <Advanced title={t('inst-device-labels')}>{labels.map(field)}</Advanced>}
    </>
  );
}
