import type { Commodity } from '../../api/model';

export type PriceUnit = 'kwh' | 'm3';

/** What a commodity is priced by; gas has both, by the supplier's conversion factor. */
export const UNITS: Record<Commodity, readonly PriceUnit[]> = {
  electricity: ['kwh'],
  gas: ['m3', 'kwh'],
  water: ['m3'],
};

const WRITTEN: Record<PriceUnit, string> = { kwh: 'kWh', m3: 'm³' };

/** "EUR/kWh" */
export function priceUnit(currency: string, unit: PriceUnit): string {
  return `${currency}/${WRITTEN[unit]}`;
}

export function unitName(unit: PriceUnit): string {
  return WRITTEN[unit];
}

export function isUnit(value: string): value is PriceUnit {
  return value === 'kwh' || value === 'm3';
}
