import { NumberInput, Select } from '@mantine/core';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/I18n';
import type { FieldsProps } from './SiteTab';
import classes from './SiteTab.module.css';

const BAUDS = [1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200] as const;
const PARITIES = ['E', 'O', 'N'] as const;
const STOP_BITS = [1, 2] as const;

/** How the RS485 port of the Local gateway is driven. */
export function BusFields({ site, change, fault }: FieldsProps) {
  const t = useT();
  return (
    <Panel title={t('settings-bus')}>
      <div className={classes.fields}>
        <p className={classes.intro}>{t('settings-bus-effect')}</p>
        <div className={classes.pair}>
          <Select
            label={t('settings-baud')}
            description={t('settings-baud-effect')}
            allowDeselect={false}
            data={BAUDS.map(String)}
            value={String(site.serial_baud)}
            onChange={(value) => change({ serial_baud: BAUDS.find((baud) => String(baud) === value) ?? 19200 })}
            error={fault('serial_baud')}
          />
          <Select
            label={t('settings-parity')}
            description={t('settings-parity-effect')}
            allowDeselect={false}
            data={PARITIES.map((parity) => ({ value: parity, label: t(`settings-parity-${parity}`) }))}
            value={site.serial_parity}
            onChange={(value) => change({ serial_parity: PARITIES.find((parity) => parity === value) ?? 'E' })}
            error={fault('serial_parity')}
          />
          <Select
            label={t('settings-stop-bits')}
            description={t('settings-stop-bits-effect')}
            allowDeselect={false}
            data={STOP_BITS.map(String)}
            value={String(site.serial_stop_bits)}
            onChange={(value) => change({ serial_stop_bits: value === '2' ? 2 : 1 })}
            error={fault('serial_stop_bits')}
          />
          <NumberInput
            label={t('settings-timeout')}
            description={t('settings-timeout-effect')}
            min={20}
            max={10000}
            step={50}
            allowDecimal={false}
            suffix=" ms"
            value={site.serial_timeout_ms}
            onChange={(value) => typeof value === 'number' && change({ serial_timeout_ms: value })}
            error={fault('serial_timeout_ms')}
          />
        </div>
      </div>
    </Panel>
  );
}
