import { type LocalDate, shift } from '../../format/calendar';

/** Local dates, both included. */
export interface Period {
  first: LocalDate;
  last: LocalDate;
}

export function monthOf(date: LocalDate): Period {
  const first = `${date.slice(0, 7)}-01`;
  return { first, last: shift(shift(first, 'month', 1), 'day', -1) };
}

export function yearOf(date: LocalDate): Period {
  return { first: `${date.slice(0, 4)}-01-01`, last: `${date.slice(0, 4)}-12-31` };
}

/** The months that lie behind a date, the latest first. */
export function monthsBefore(date: LocalDate, count: number): Period[] {
  const first = `${date.slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, index) => monthOf(shift(first, 'month', -1 - index)));
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.first === b.first && a.last === b.last;
}

/** Whether both dates are written and in order: until then there is nothing to reckon. */
export function isPeriod({ first, last }: Period): boolean {
  return first !== '' && last !== '' && first <= last;
}
