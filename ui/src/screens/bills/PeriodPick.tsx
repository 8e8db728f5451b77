import { Button, TextInput } from '@mantine/core';
import type { LocalDate } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './PeriodPick.module.css';
import { monthOf, monthsBefore, type Period, samePeriod, yearOf } from './period';

const MONTHS = 6;

interface PeriodPickProps {
  value: Period;
  today: LocalDate;
  fault?: (field: string) => string | undefined;
  onChange: (period: Period) => void;
}

/** A period: one of the last months with one click, or any two dates. */
export function PeriodPick({ value, today, fault, onChange }: PeriodPickProps) {
  const t = useT();
  const format = useFormat();
  const lastYear = yearOf(`${Number(today.slice(0, 4)) - 1}-01-01`);
  const quick = [
    ...monthsBefore(today, MONTHS).map((period) => ({ period, name: format.periodName(period.first, 'month') })),
    { period: monthOf(today), name: t('bills-this-month') },
    { period: lastYear, name: format.periodName(lastYear.first, 'year') },
  ];
  return (
    <div className={classes.pick}>
      <div className={classes.quick} role="group" aria-label={t('bills-quick')}>
        {quick.map(({ period, name }) => (
          <Button
            key={name}
            size="compact-sm"
            variant={samePeriod(value, period) ? 'filled' : 'default'}
            aria-pressed={samePeriod(value, period)}
            onClick={() => onChange(period)}
          >
            {name}
          </Button>
        ))}
      </div>
      <div className={classes.dates}>
        <TextInput
          type="date"
          label={t('rule-first-day')}
          value={value.first}
          error={fault?.('first')}
          onChange={(event) => onChange({ ...value, first: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('rule-last-day')}
          value={value.last}
          error={fault?.('last') ?? (value.first > value.last && value.last ? t('bills-ends-early') : undefined)}
          onChange={(event) => onChange({ ...value, last: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
