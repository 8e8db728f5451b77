import { Button } from '@mantine/core';
import { Pill, type Tone } from '../../../components/Status';
import { useFormat } from '../../../format/FormatContext';
import { useT } from '../../../i18n/I18n';
import type { GenericOptions, TrialReading } from './useTrial';
import classes from './WordOrderTrial.module.css';

const TONES: Record<TrialReading['mark'], Tone> = { good: 'good', possible: 'warn', impossible: 'bad' };

interface TrialTableProps {
  readings: readonly TrialReading[];
  now: GenericOptions;
  onPick: (options: GenericOptions) => void;
}

/** Every way to read the registers, side by side. */
export function TrialTable({ readings, now, onPick }: TrialTableProps) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className={classes.list}>
      {readings.map((reading) => {
        const { options, mark, kwh } = reading;
        const kind = t(`comm-format-${options.number_format}`);
        const bits = String(16 * Number(options.words));
        const order = options.words === '1' ? '' : `, ${t(`comm-order-${options.word_order}`)}`;
        const name = t('comm-trial-way', { format: kind, bits, order });
        const chosen = Object.entries(options).every(([option, value]) => now[option] === value);
        return (
          <li key={Object.values(options).join('-')} className={classes.way} data-mark={mark}>
            <span className={classes.value}>
              {kwh === null ? t('comm-trial-no-number') : shown(kwh, format.number.bind(format))}
            </span>
            <span className={classes.name}>{name}</span>
            <Pill tone={TONES[mark]}>{t(`comm-mark-${mark}`)}</Pill>
            <Button
              size="xs"
              variant={mark === 'good' ? 'filled' : 'default'}
              aria-label={t('comm-trial-take', { name })}
              onClick={() => onPick({ ...now, ...options })}
            >
              {chosen ? t('comm-trial-keep') : t('comm-trial-pick')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** An energy in kWh; figures that no meter shows are written with a power of ten. */
function shown(kwh: number, number: (value: number, decimals: number) => string): string {
  const size = Math.abs(kwh);
  if (size !== 0 && (size >= 1e12 || size < 0.0005)) return `${kwh.toExponential(2)} kWh`;
  return `${number(kwh, size < 1000 ? 3 : 1)} kWh`;
}
