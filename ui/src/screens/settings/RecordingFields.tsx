import { NumberInput, Select } from '@mantine/core';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/I18n';
import type { FieldsProps } from './SiteTab';
import classes from './SiteTab.module.css';

const RATES = [60, 300, 600, 900, 1800, 3600] as const;

/** How often devices are read, and how finely what they count is kept. */
export function RecordingFields({ site, change, fault }: FieldsProps) {
  const t = useT();
  return (
    <Panel title={t('settings-recording')}>
      <div className={classes.fields}>
        <Select
          label={t('settings-rate')}
          description={t('settings-rate-effect')}
          allowDeselect={false}
          data={RATES.map((rate) => ({ value: String(rate), label: t('settings-minutes', { count: rate / 60 }) }))}
          value={String(site.sample_rate_s)}
          onChange={(value) => {
            const rate = RATES.find((item) => String(item) === value);
            if (rate) change({ sample_rate_s: rate });
          }}
          error={fault('sample_rate_s')}
        />
        <NumberInput
          label={t('settings-poll')}
          description={t('settings-poll-effect')}
          min={1}
          max={3600}
          step={1}
          decimalScale={1}
          suffix=" s"
          value={site.poll_interval_s}
          onChange={(value) => typeof value === 'number' && change({ poll_interval_s: value })}
          error={fault('poll_interval_s')}
        />
      </div>
    </Panel>
  );
}
