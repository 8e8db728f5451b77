import { localeOf } from '../../format/Format';

const FIRST_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
export const WORKDAYS = [0, 1, 2, 3, 4] as const;
export const WEEKEND = [5, 6] as const;

/** The name of a day of the week, Monday being 0. */
export function weekdayName(day: number, language: string, width: 'long' | 'short' | 'narrow'): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { weekday: width, timeZone: 'UTC' });
  return format.format(new Date(FIRST_MONDAY + day * DAY_MS));
}

/** "Monday–Friday and Sunday": three days and more in a row are told by the first and the last. */
export function weekdayRanges(days: readonly number[], language: string): string {
  const name = (day: number) => weekdayName(day, language, 'long');
  const parts = runs(days).flatMap(([first, last]) => {
    if (last - first >= 2) return [`${name(first)}–${name(last)}`];
    return last === first ? [name(first)] : [name(first), name(last)];
  });
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(parts);
}

export function sameDays(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((day) => b.includes(day));
}

/** Days that follow each other, as first and last. */
function runs(days: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}
