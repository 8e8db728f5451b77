import '@mantine/dates/styles.css';
import { DatePicker, MonthPicker, YearPicker } from '@mantine/dates';
import type { LocalDate, Period } from '../../format/calendar';
import { useI18n } from '../../i18n/I18n';
import { calendarLabels, dateWords, firstDayOfWeek } from './calendarWords';

interface CalendarProps {
  date: LocalDate;
  period: Period;
  today: LocalDate;
  onChange: (date: LocalDate) => void;
}

/** Days, months or years to choose from; loaded only when somebody opens it. */
export default function Calendar({ date, period, today, onChange }: CalendarProps) {
  const { language, t } = useI18n();
  const words = dateWords(language);
  const common = {
    value: date,
    defaultDate: date,
    maxDate: today,
    monthsListFormat: words({ month: 'short' }),
    monthLabelFormat: words({ month: 'long', year: 'numeric' }),
    ariaLabels: calendarLabels(t),
    onChange: (chosen: string | null) => {
      const day = chosen?.slice(0, 10) ?? date;
      onChange(day < today ? day : today);
    },
  };
  if (period === 'month') return <MonthPicker {...common} />;
  if (period !== 'day') return <YearPicker {...common} />;
  return (
    <DatePicker
      {...common}
      firstDayOfWeek={firstDayOfWeek(language)}
      weekdayFormat={words({ weekday: 'short' })}
      getDayAriaLabel={words({ dateStyle: 'full' })}
    />
  );
}
