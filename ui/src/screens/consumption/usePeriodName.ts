import { useCallback } from 'react';
import type { LocalDate, Period } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';

interface Bounds {
  buckets: readonly { start: string }[];
}

/** "22 November 2026", "November 2026", "2026", "2017 – 2026". */
export function usePeriodName() {
  const format = useFormat();
  return useCallback(
    (date: LocalDate, period: Period, bounds: Bounds) => {
      const first = bounds.buckets[0]?.start;
      const last = bounds.buckets.at(-1)?.start;
      return period === 'decade' && first && last ? format.years(first, last) : format.periodName(date, period);
    },
    [format],
  );
}
