import { NumberInput, Select } from '@mantine/core';
import { Panel } from '../../components/Panel';
import { useI18n } from '../../i18n/I18n';
import type { FieldsProps } from './SiteTab';
import classes from './SiteTab.module.css';

const DECIMALS = [',', '.'] as const;
const SEPARATORS = [';', ','] as const;

/** Money, gas, and how numbers are written in files. */
export function UnitFields({ site, change, fault }: FieldsProps) {
  const { t, language } = useI18n();
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  const currencies = [...new Set([site.currency, ...Intl.supportedValuesOf('currency')])];
  return (
    <Panel title={t('settings-units')}>
      <div className={classes.fields}>
        <Select
          label={t('settings-currency')}
          description={t('settings-currency-effect')}
          searchable
          allowDeselect={false}
          data={currencies.map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }))}
          value={site.currency}
          onChange={(currency) => currency && change({ currency })}
          error={fault('currency')}
        />
        <NumberInput
          label={t('settings-gas')}
          description={t('settings-gas-effect')}
          min={0.001}
          max={100}
          decimalScale={4}
          suffix=" kWh/m³"
          value={site.gas_kwh_per_m3}
          onChange={(value) => typeof value === 'number' && change({ gas_kwh_per_m3: value })}
          error={fault('gas_kwh_per_m3')}
        />
        <div className={classes.pair}>
          <Select
            label={t('settings-decimal')}
            description={t('settings-decimal-effect')}
            allowDeselect={false}
            data={DECIMALS.map((mark) => ({ value: mark, label: `1${mark}5` }))}
            value={site.decimal_separator}
            onChange={(value) => change({ decimal_separator: DECIMALS.find((mark) => mark === value) ?? ',' })}
            error={fault('decimal_separator')}
          />
          <Select
            label={t('settings-separator')}
            description={t('settings-separator-effect')}
            allowDeselect={false}
            data={SEPARATORS.map((mark) => ({ value: mark, label: `a${mark}b` }))}
            value={site.field_separator}
            onChange={(value) => change({ field_separator: SEPARATORS.find((mark) => mark === value) ?? ';' })}
            error={fault('field_separator')}
          />
        </div>
      </div>
    </Panel>
  );
}
