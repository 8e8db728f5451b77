import type { Format } from '../../format/Format';
import type { Translate } from '../../i18n/translate';
import type { BillLine, LineUnit } from './billTypes';

const SYMBOLS: Partial<Record<LineUnit, string>> = { kwh: 'kWh', m3: 'm³', kw: 'kW', kvarh: 'kvarh' };
const NO_BREAK_SPACE = '\u00a0';

/** "1,234.567 kWh", "31 days", or the base of a tax in money. */
export function quantityWords({ quantity, unit }: BillLine, format: Format, t: Translate, currency: string): string {
  if (quantity === null) return '—';
  if (unit === 'money') return format.money(quantity, currency);
  const symbol = SYMBOLS[unit];
  const number = format.decimal(quantity, symbol ? 3 : 4);
  return symbol ? `${number}${NO_BREAK_SPACE}${symbol}` : t(`bill-unit-${unit}`, { number, count: Number(quantity) });
}

/** The price of one unit; of a tax its percent. */
export function priceWords({ price, kind, unit }: BillLine, format: Format, t: Translate, currency: string): string {
  if (kind === 'unpriced') return '';
  if (price === null) return kind === 'energy' ? t('bill-market-price') : '';
  if (kind === 'tax') return `${format.decimal(price, 4)}${NO_BREAK_SPACE}%`;
  return `${format.price(price, currency)}/${SYMBOLS[unit] ?? t(`charge-per-${unit}`)}`;
}
