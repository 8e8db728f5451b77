import { localeOf } from '../../format/Format';
import { useI18n } from '../../i18n/I18n';
import { ALL_MONTHS } from './chargeDraft';
import classes from './WeekdayField.module.css';

interface MonthFieldProps {
  value: readonly number[];
  error: string | undefined;
  onChange: (months: number[]) => void;
}

/** Months of the year, each on or off. */
export function MonthField({ value, error, onChange }: MonthFieldProps) {
  const { t, language } = useI18n();
  const name = (month: number, width: 'long' | 'short') =>
    new Intl.DateTimeFormat(localeOf(language), { month: width, timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, month - 1, 1)),
    );
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{t('charge-months')}</legend>
      <div className={`${classes.days} ${classes.months}`}>
        {ALL_MONTHS.map((month) => (
          <label key={month} className={classes.day} data-on={value.includes(month) || undefined}>
            <input
              type="checkbox"
              aria-label={name(month, 'long')}
              checked={value.includes(month)}
              onChange={() =>
                onChange(
                  value.includes(month)
                    ? value.filter((item) => item !== month)
                    : [...value, month].sort((a, b) => a - b),
                )
              }
            />
            {name(month, 'short')}
          </label>
        ))}
      </div>
      {error && <p className={classes.error}>{error}</p>}
    </fieldset>
  );
}
