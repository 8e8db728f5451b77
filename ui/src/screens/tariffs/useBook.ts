import { $api } from '../../api/client';
import type { Commodity, Schemas } from '../../api/model';
import { looksOf } from './TariffMark';

export type Tariff = Schemas['TariffView'];
export type TariffInput = Schemas['TariffInput'];
export type CostRule = Schemas['CostRuleView'];
export type CostRuleInput = Schemas['CostRuleInput'];
export type Charge = Schemas['ChargeView'];
export type ChargeInput = Schemas['ChargeInput'];

/** What is only tried, or is kept by the server already: either has an id. */
export type Tried<Input> = Input & { id: number };

const REFRESH_MS = 30_000;
const NO_TARIFFS: Tariff[] = [];

/** The tariffs of a commodity, with their looks; asked again now and then, since somebody else may change them. */
export function useTariffs(commodity: Commodity) {
  const query = $api.useQuery(
    'get',
    '/api/v1/tariffs',
    { params: { query: { commodity } } },
    { refetchInterval: REFRESH_MS },
  );
  const tariffs = query.data?.items ?? NO_TARIFFS;
  return {
    query,
    tariffs,
    looks: looksOf(tariffs),
    revision: query.data?.revision ?? 0,
    currency: query.data?.currency ?? '',
  };
}

/** Cost rules in their order; which of them is active changes by itself. */
export function useRules(commodity: Commodity) {
  return $api.useQuery(
    'get',
    '/api/v1/cost-rules',
    { params: { query: { commodity } } },
    { refetchInterval: REFRESH_MS },
  );
}

/** The header that names the revision somebody has seen. */
export function ifMatch(revision: number) {
  return { 'if-match': `"${revision}"` };
}
