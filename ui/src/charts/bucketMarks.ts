import type { Consumption, ConsumptionSeries, Quality } from '../api/model';
import { priceRemark } from './priceRemarks';

export type BucketMark = 'none' | 'missing' | 'partial' | 'future';

/** What to show behind each bucket: the worst that holds for the series drawn, of what is counted and of its price. */
export function bucketMarks(data: Consumption, series: readonly ConsumptionSeries[]): BucketMark[] {
  return data.buckets.map((_, bucket) => {
    const mark = markOf(series.map((item) => item.quality[bucket] ?? 'measured'));
    return mark === 'none' ? priceMark(series, bucket) : mark;
  });
}

/** Without any price there is no amount, as there is none without a measurement. */
function priceMark(series: readonly ConsumptionSeries[], bucket: number): BucketMark {
  if (series.every((item) => priceRemark(item.cost, bucket) === null)) return 'none';
  return series.some((item) => item.values[bucket]) ? 'partial' : 'missing';
}

function markOf(qualities: readonly Quality[]): BucketMark {
  if (qualities.length === 0) return 'none';
  if (qualities.every((quality) => quality === 'future')) return 'future';
  if (qualities.every((quality) => quality === 'missing' || quality === 'future')) return 'missing';
  return qualities.some((quality) => quality === 'missing' || quality === 'partial') ? 'partial' : 'none';
}

const LEGEND_ORDER: readonly Quality[] = ['interpolated', 'estimated', 'edited', 'partial', 'missing', 'future'];

/** The qualities that need explaining in a legend, best first. */
export function qualitiesToExplain(series: readonly ConsumptionSeries[]): Quality[] {
  const present = new Set(series.flatMap((item) => item.quality));
  return LEGEND_ORDER.filter((quality) => present.has(quality));
}
