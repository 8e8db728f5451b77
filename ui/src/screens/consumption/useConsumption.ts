import { $api, BASE } from '../../api/client';
import type { Consumption, Split } from '../../api/model';
import type { View } from './view';

const REFRESH_MS = 60_000;

export interface ConsumptionScope {
  scope: string;
  split: Split;
}

function queryOf(view: View, { scope, split }: ConsumptionScope) {
  const { commodity, period, date } = view;
  return { commodity, period, date, split, scope };
}

/** The histogram; what was shown before stays until the new one is there. */
export function useConsumption(view: View, scope: ConsumptionScope, enabled = true) {
  return $api.useQuery(
    'get',
    '/api/v1/consumption',
    { params: { query: queryOf(view, scope) } },
    { placeholderData: (previous) => previous, refetchInterval: REFRESH_MS, enabled },
  );
}

export function csvAddress(view: View, scope: ConsumptionScope): string {
  return `${BASE}/api/v1/consumption.csv?${new URLSearchParams(queryOf(view, scope))}`;
}

/** The same consumption in watt-hours, where one unit of it has a known energy; else as it is. */
export function inEnergy(data: Consumption): Consumption {
  const factor = data.wh_per_unit;
  if (factor === null || data.unit === 'Wh') return data;
  const one = (value: number | null) => (value === null ? null : value * factor);
  const { previous } = data;
  return {
    ...data,
    unit: 'Wh',
    wh_per_unit: 1,
    total: one(data.total),
    values: data.values.map(one),
    series: data.series.map((item) => ({ ...item, total: one(item.total), values: item.values.map(one) })),
    previous: previous && {
      ...previous,
      total: one(previous.total),
      total_to_date: one(previous.total_to_date),
      values: previous.values.map(one),
    },
  };
}
