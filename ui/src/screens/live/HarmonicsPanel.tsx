import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Phase, ReadingValue } from '../../api/model';
import { Panel } from '../../components/Panel';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { phaseColor, phaseSymbol } from '../../measured/groups';
import classes from './HarmonicsPanel.module.css';

const KINDS = ['harmonic_voltage', 'harmonic_current'] as const;

/** Harmonics by order, one bar per phase. */
export function HarmonicsPanel({ values }: { values: readonly ReadingValue[] }) {
  const t = useT();
  const kinds = KINDS.filter((kind) => values.some((item) => item.quantity === kind));
  const [chosen, setChosen] = useState<string>(kinds[0] ?? '');
  const shown = values.filter((item) => item.quantity === chosen);
  return (
    <Panel
      title={t('live-harmonics')}
      actions={
        kinds.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t('live-harmonics')}
            value={chosen}
            onChange={setChosen}
            data={kinds.map((kind) => ({ value: kind, label: t(`quantity-${kind}`) }))}
          />
        )
      }
    >
      <Bars values={shown} />
    </Panel>
  );
}

function Bars({ values }: { values: readonly ReadingValue[] }) {
  const t = useT();
  const format = useFormat();
  const orders = [...new Set(values.map((item) => item.index ?? 0))].sort((a, b) => a - b);
  const largest = Math.max(0.1, ...values.map((item) => item.value ?? 0));
  const symbol = (phase: Phase | null) => (phase ? (phaseSymbol(phase) ?? t(`phase-${phase}`)) : '');
  const highest = format.quantity(largest, values[0]?.unit ?? '');
  return (
    <>
      <p className={classes.scale}>{t('live-harmonics-scale', { highest })}</p>
      <ul className={classes.orders}>
        {orders.map((order) => (
          <li key={order} className={classes.order}>
            <span className={classes.bars}>
              {values
                .filter((item) => item.index === order)
                .map((item) => (
                  <span
                    key={item.key}
                    className={classes.bar}
                    role="img"
                    aria-label={`${symbol(item.phase)} ${format.quantity(item.value, item.unit)}`}
                    title={`${symbol(item.phase)} ${format.quantity(item.value, item.unit)}`}
                    style={{ height: `${((item.value ?? 0) / largest) * 100}%`, background: phaseColor(item.phase) }}
                  />
                ))}
            </span>
            <span className={classes.number}>{order}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
