import { NativeSelect } from '@mantine/core';
import { useEffect, useId } from 'react';
import { localeOf } from '../../format/Format';
import { useI18n } from '../../i18n/I18n';
import classes from './DayMonthField.module.css';

/** A leap year, so that 29 February can be chosen. */
const YEAR = 2024;
const FIRST_DAY = `${YEAR}-01-01`;

interface DayMonthFieldProps {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (date: string) => void;
}

/** A day of every year: its day and its month. */
export function DayMonthField({ label, value, error, onChange }: DayMonthFieldProps) {
  const { t, language } = useI18n();
  const id = useId();
  useEffect(() => {
    if (!value) onChange(FIRST_DAY);
  }, [value, onChange]);
  const [, month = '01', day = '01'] = (value || FIRST_DAY).split('-');
  const length = new Date(Date.UTC(YEAR, Number(month), 0)).getUTCDate();
  const put = (newMonth: string, newDay: string) => {
    const last = new Date(Date.UTC(YEAR, Number(newMonth), 0)).getUTCDate();
    onChange(`${YEAR}-${newMonth}-${two(Math.min(Number(newDay), last))}`);
  };
  const name = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: two(index + 1),
    label: name.format(new Date(Date.UTC(YEAR, index, 1))),
  }));
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={classes.label}>
        {label}
      </span>
      <div className={classes.fields}>
        <NativeSelect
          aria-label={t('date-day')}
          value={day}
          error={error !== undefined}
          onChange={(event) => put(month, event.currentTarget.value)}
          data={Array.from({ length }, (_, index) => ({ value: two(index + 1), label: String(index + 1) }))}
        />
        <NativeSelect
          aria-label={t('date-month')}
          value={month}
          error={error}
          onChange={(event) => put(event.currentTarget.value, day)}
          data={months}
        />
      </div>
    </div>
  );
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
