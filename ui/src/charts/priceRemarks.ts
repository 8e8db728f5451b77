import type { ConsumptionSeries, Cost } from '../api/model';

export type PriceRemark = 'unpriced' | 'provisional';

/** What an amount of money does not cover; a price that is still to come says more than none. */
export function priceRemark(cost: Cost | null, bucket: number): PriceRemark | null {
  if (cost?.provisional[bucket]) return 'provisional';
  return cost?.unpriced[bucket] ? 'unpriced' : null;
}

/** The remarks that need explaining in a legend. */
export function priceRemarks(series: readonly ConsumptionSeries[]): PriceRemark[] {
  const costs = series.map((item) => item.cost).filter((cost) => cost !== null);
  const found: PriceRemark[] = [];
  if (costs.some((cost) => cost.unpriced.some((value) => value > 0))) found.push('unpriced');
  if (costs.some((cost) => cost.provisional.includes(true))) found.push('provisional');
  return found;
}
