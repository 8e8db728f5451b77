import type { Schemas } from '../../api/model';
import { type LocalDate, shift } from '../../format/calendar';
import { timeOf } from './clock';

export type Preview = Schemas['PreviewView'];
export type Day = Schemas['PreviewDay'];
export type Stretch = Schemas['StretchView'];

export const DAY_MINUTES = 1440;

/** "00:00–19:00", the end being the first minute that is not in it. */
export function stretchTime({ from_minute: from, to_minute: to }: Stretch): string {
  return `${timeOf(from)}–${to === DAY_MINUTES ? '24:00' : timeOf(to)}`;
}

/** Seconds of each tariff, the longest first; at the end those of none (null). */
export function secondsByTariff(days: readonly Day[]): [number | null, number][] {
  const found = new Map<number | null, number>();
  for (const { stretches } of days)
    for (const { tariff_id: tariff, start, end } of stretches)
      found.set(tariff, (found.get(tariff) ?? 0) + (Date.parse(end) - Date.parse(start)) / 1000);
  return [...found].sort((a, b) => Number(a[0] === null) - Number(b[0] === null) || b[1] - a[1]);
}

/** What is in force at an instant, and what comes after it with another tariff. */
export function nowAndNext(days: readonly Day[], at: number): { now: Stretch; next: Stretch | undefined } | null {
  const all = days.flatMap((day) => day.stretches);
  const place = all.findIndex(({ start, end }) => Date.parse(start) <= at && at < Date.parse(end));
  const now = all[place];
  if (!now) return null;
  return { now, next: all.slice(place + 1).find((item) => item.tariff_id !== now.tariff_id) };
}

/** The Monday of the week of a date. */
export function mondayOf(date: LocalDate): LocalDate {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return shift(date, 'day', -weekday);
}
