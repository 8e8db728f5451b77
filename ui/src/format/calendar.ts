/** Arithmetic on local calendar dates ("2026-11-22"); no time of day, hence no time zone. */
export type LocalDate = string;

export const PERIODS = ['day', 'month', 'year', 'decade'] as const;
export type Period = (typeof PERIODS)[number];

const YEARS_OF_DECADE = 10;

const parse = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);
const text = (date: Date): LocalDate => date.toISOString().slice(0, 10);

export function isLocalDate(value: string | null): value is LocalDate {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(parse(value).getTime());
}

export function isPeriod(value: string | null): value is Period {
  return PERIODS.some((period) => period === value);
}

/** Today at the site, whatever the time zone of the browser. */
export function today(timezone: string, now: Date = new Date()): LocalDate {
  return localDateOf(now, timezone);
}

const localDates = new Map<string, Intl.DateTimeFormat>();

/** The site's calendar date of an instant. */
export function localDateOf(instant: Date, timezone: string): LocalDate {
  const options = { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = localDates.get(timezone) ?? new Intl.DateTimeFormat('en-CA', options);
  localDates.set(timezone, format); // making one takes longer than everything else here
  return format.format(instant);
}

/** The same place `count` periods later (earlier when negative); the last day of a month stays within its month. */
export function shift(date: LocalDate, period: Period, count: number): LocalDate {
  const moved = parse(date);
  if (period === 'day') {
    moved.setUTCDate(moved.getUTCDate() + count);
    return text(moved);
  }
  const months = { month: 1, year: 12, decade: 12 * YEARS_OF_DECADE }[period] * count;
  const day = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, lastDay));
  return text(moved);
}

export function finer(period: Period): Period | null {
  return PERIODS[PERIODS.indexOf(period) - 1] ?? null;
}

export function coarser(period: Period): Period | null {
  return PERIODS[PERIODS.indexOf(period) + 1] ?? null;
}
