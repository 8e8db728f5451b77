import type { Commodity } from '../../api/model';
import { readAmount } from './amounts';
import { COLORS } from './tariffLook';
import { type PriceUnit, UNITS } from './units';
import type { TariffInput } from './useBook';

/** A tariff while it is written. */
export interface TariffDraft {
  name: string;
  color: string;
  unit: PriceUnit;
  prices: { amount: string; from: string }[];
  market: 'fixed' | 'dynamic';
  series: string;
  factor: string;
}

export function tariffDraft(tariff: TariffInput | null, commodity: Commodity, used: readonly string[]): TariffDraft {
  const prices = tariff?.prices.map(({ amount, valid_from: from }) => ({ amount, from: from ?? '' })) ?? [];
  return {
    name: tariff?.name ?? '',
    color: tariff?.color ?? COLORS.find((color) => !used.includes(color)) ?? COLORS[0],
    unit: tariff?.unit ?? UNITS[commodity][0] ?? 'kwh',
    prices: tariff ? prices : [{ amount: '', from: '' }],
    market: tariff?.market ?? 'fixed',
    series: tariff?.market_series ?? '',
    factor: tariff?.market_factor ?? '1',
  };
}

/** What is sent of a draft: prices in the order of their dates, those without an amount and a date left out. */
export function inputOf(draft: TariffDraft, commodity: Commodity): TariffInput {
  const dynamic = draft.market === 'dynamic';
  return {
    commodity,
    name: draft.name.trim(),
    color: draft.color,
    unit: draft.unit,
    prices: draft.prices
      .filter(({ amount, from }) => !dynamic || amount.trim() !== '' || from !== '')
      .map(({ amount, from }) => ({ amount: readAmount(amount), valid_from: from || null }))
      .sort((a, b) => (a.valid_from ?? '').localeCompare(b.valid_from ?? '')),
    market: draft.market,
    market_series: dynamic ? draft.series : '',
    market_factor: dynamic ? readAmount(draft.factor) : '1',
  };
}
