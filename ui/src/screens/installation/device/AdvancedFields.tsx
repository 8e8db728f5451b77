import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useT } from '../../../i18n/I18n';
import { Advanced } from '../form/Advanced';
import { ORDER } from '../form/FormSection';
import classes from '../form/form.module.css';
import type { RecordForm } from '../form/useRecord';
import type { DeviceDraft } from './deviceDraft';
import type { Traits } from './traits';

interface AdvancedFieldsProps {
  form: RecordForm<DeviceDraft>;
  traits: Traits;
}

/** What counts in totals, what raises alerts, and what is noted for the day the meter is replaced. */
export function AdvancedFields({ form, traits }: AdvancedFieldsProps) {
  const t = useT();
  const { value, errors, set } = form;
  const wrong = ['exclude_from_totals', 'exclude_alerts', 'max_power_w', 'serial_number'].some((f) => f in errors);
  return (
    <Advanced title={t('inst-device-advanced')} open={wrong}>
      <div className={classes.wide}>
        <Checkbox
          label={t('inst-exclude-totals')}
          description={t('inst-exclude-totals-help')}
          checked={value.exclude_from_totals}
          error={errors.exclude_from_totals}
          onChange={(event) => set({ exclude_from_totals: event.currentTarget.checked })}
        />
      </div>
      {traits.alerts && (
        <div className={classes.wide}>
          <Checkbox
            label={t('inst-exclude-alerts')}
            description={t('inst-exclude-alerts-help')}
            checked={value.exclude_alerts}
            error={errors.exclude_alerts}
            onChange={(event) => set({ exclude_alerts: event.currentTarget.checked })}
          />
        </div>
      )}
      <TextInput
        inputWrapperOrder={ORDER}
        label={t('inst-serial')}
        description={t('inst-serial-help')}
        maxLength={80}
        value={value.serial_number}
        error={errors.serial_number}
        onChange={(event) => set({ serial_number: event.currentTarget.value })}
      />
      <NumberInput
        inputWrapperOrder={ORDER}
        label={t('inst-max-power')}
        description={t('inst-max-power-help')}
        suffix=" W"
        allowDecimal={false}
        allowNegative={false}
        hideControls
        value={value.max_power_w}
        error={errors.max_power_w}
        onChange={(max_power_w) => set({ max_power_w })}
      />
    </Advanced>
  );
}
