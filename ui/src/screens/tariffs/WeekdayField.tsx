import { Button } from '@mantine/core';
import { useId } from 'react';
import { useI18n } from '../../i18n/I18n';
import classes from './WeekdayField.module.css';
import { sameDays, WEEKDAYS, WEEKEND, WORKDAYS, weekdayName } from './weekdays';

interface WeekdayFieldProps {
  value: readonly number[];
  error?: string | undefined;
  onChange: (days: number[]) => void;
}

/** Days of the week, each on or off, and the usual choices in one step. */
export function WeekdayField({ value, error, onChange }: WeekdayFieldProps) {
  const { t, language } = useI18n();
  const id = useId();
  const usual = [
    [t('weekdays-all'), WEEKDAYS],
    [t('weekdays-work'), WORKDAYS],
    [t('weekdays-weekend'), WEEKEND],
  ] as const;
  return (
    <fieldset className={classes.field} aria-describedby={error ? id : undefined}>
      <legend className={classes.legend}>{t('rule-weekdays')}</legend>
      <div className={classes.days}>
        {WEEKDAYS.map((day) => (
          <label key={day} className={classes.day} data-on={value.includes(day) || undefined}>
            <input
              type="checkbox"
              aria-label={weekdayName(day, language, 'long')}
              checked={value.includes(day)}
              onChange={() =>
                onChange(value.includes(day) ? value.filter((item) => item !== day) : [...value, day].sort())
              }
            />
            {weekdayName(day, language, 'short')}
          </label>
        ))}
      </div>
      <div className={classes.usual}>
        {usual.map(([name, days]) => (
          <Button
            key={name}
            size="compact-xs"
            variant={sameDays(value, days) ? 'light' : 'subtle'}
            aria-pressed={sameDays(value, days)}
            onClick={() => onChange([...days])}
          >
            {name}
          </Button>
        ))}
      </div>
      {error && (
        <p id={id} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
