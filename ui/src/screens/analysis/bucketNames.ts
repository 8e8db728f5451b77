import type { Period } from '../../format/calendar';
import type { Format } from '../../format/Format';

interface Named {
  period: Period;
  date: string;
  buckets: readonly { label: string; repeated: boolean }[];
}

/** Names of buckets for an axis and in full, from the labels that the server gives ("02:00", "2026-11-22", …). */
export function bucketNames({ period, date, buckets }: Named, format: Format) {
  const noon = (label: string) => `${`${label}-01-01`.slice(0, 10)}T12:00:00Z`;
  if (period === 'day') {
    const hours = buckets.map(({ label, repeated }) => (repeated ? `${label} +` : label));
    return {
      short: hours,
      long: hours.map((hour) => `${format.periodName(date, 'day')}, ${hour}`),
    };
  }
  const inner = { month: 'day', year: 'month', decade: 'year' } as const;
  return {
    short: buckets.map(({ label }) => format.bucket(noon(label), period)),
    long: buckets.map(({ label }) => format.periodName(noon(label).slice(0, 10), inner[period])),
  };
}
