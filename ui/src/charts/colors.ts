import type { Commodity, ConsumptionSeries } from '../api/model';

export const COMMODITY_COLORS: Record<Commodity, string> = {
  electricity: '#e07b1a',
  gas: '#3a9a5b',
  water: '#2f86c9',
};

/** For series that have no colour of their own; told apart also by people who see few colours. */
const SPARE = [
  '#2f86c9',
  '#e07b1a',
  '#3a9a5b',
  '#b5479d',
  '#c9a227',
  '#6b62c9',
  '#178f86',
  '#d1554b',
  '#7a8c2e',
  '#64748b',
];

/** The period before of one series alone, where it is known. */
export interface Before {
  values: readonly (number | null)[];
  total: number | null;
  toDate: number | null;
}

export type ChartSeries = ConsumptionSeries & { before?: Before | null };
export type ColoredSeries = ChartSeries & { color: string };

const NO_TARIFF = '#868e96';

/** Every series with a colour: its own, that of its commodity when it is alone, or the next spare one. */
export function colored(series: readonly ChartSeries[], commodity: Commodity): ColoredSeries[] {
  return series.map((item, index) => {
    const alone = series.length === 1 ? COMMODITY_COLORS[commodity] : spare(index);
    return { ...item, color: item.key === 'tariff:none' ? NO_TARIFF : item.color || alone };
  });
}

export function spare(index: number): string {
  return SPARE[index % SPARE.length] ?? '#64748b';
}
