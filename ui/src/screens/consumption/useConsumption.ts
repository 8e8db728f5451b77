import { $api, BASE } from '../../api/client';
import type { Split } from '../../api/model';
import type { View } from './view';

const REFRESH_MS = 60_000;
const KEEP = { placeholderData: <T>(previous: T) => previous, refetchInterval: REFRESH_MS };

export interface ConsumptionScope {
  scope: string;
  split: Split;
}

function queryOf(view: View, { scope, split }: ConsumptionScope) {
  const { commodity, period, date } = view;
  const tariffs = split === 'tariff' && view.tariffs.length > 0 ? { tariff: [...view.tariffs] } : {};
  return { commodity, period, date, split, scope, ...measureOf(view), ...tariffs };
}

function measureOf({ unit }: View) {
  return unit === 'money' ? { measure: 'cost' as const } : {};
}

/** The histogram; what was shown before stays until the new one is there. */
export function useConsumption(view: View, scope: ConsumptionScope, enabled = true) {
  return $api.useQuery('get', '/api/v1/consumption', { params: { query: queryOf(view, scope) } }, { ...KEEP, enabled });
}

/** Several of them at once, with what they cost: each a commodity and a scope. */
export function useSideBySide({ period, date }: View, show: readonly string[], enabled = true) {
  return $api.useQuery(
    'get',
    '/api/v1/consumption/side-by-side',
    { params: { query: { period, date, measure: 'cost', show: [...show] } } },
    { ...KEEP, enabled: enabled && show.length > 0 },
  );
}

export function csvAddress(view: View, scope: ConsumptionScope): string {
  return address('consumption.csv', queryOf(view, scope));
}

export function sideBySideCsv({ period, date }: View, show: readonly string[]): string {
  return address('consumption/side-by-side.csv', { period, date, measure: 'cost', show });
}

function address(file: string, query: Record<string, string | readonly string[] | undefined>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) for (const one of [value ?? []].flat()) params.append(name, one);
  return `${BASE}/api/v1/${file}?${params}`;
}
