import type { LocalDate } from '../../format/calendar';
import { localeOf } from '../../format/Format';
import type { Translate } from '../../i18n/translate';

/** Makes writers of calendar dates ("2026-11-22" → "November") in a language. */
export function dateWords(language: string) {
  return (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
    return (date: LocalDate) => format.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
  };
}

type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

interface WithWeekInfo {
  getWeekInfo?: () => { firstDay: number };
}

/** The day on which a week begins, Sunday being 0; Monday where the browser does not know. */
export function firstDayOfWeek(language: string): Weekday {
  const locale: Intl.Locale & WithWeekInfo = new Intl.Locale(localeOf(language));
  const day = (locale.getWeekInfo?.().firstDay ?? 1) % 7;
  return isWeekday(day) ? day : 1;
}

function isWeekday(day: number): day is Weekday {
  return day >= 0 && day <= 6;
}

export function calendarLabels(t: Translate) {
  return {
    monthLevelControl: t('calendar-choose-month'),
    yearLevelControl: t('calendar-choose-year'),
    nextMonth: t('calendar-next'),
    previousMonth: t('calendar-previous'),
    nextYear: t('calendar-next'),
    previousYear: t('calendar-previous'),
    nextDecade: t('calendar-next'),
    previousDecade: t('calendar-previous'),
  };
}
