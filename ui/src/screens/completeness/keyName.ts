import type { Translate } from '../../i18n/translate';

const NAMES = [
  'active_energy',
  'reactive_energy',
  'apparent_energy',
  'gas_volume',
  'water_volume',
  'pulses',
  'operating_time',
];
const WAYS = ['import', 'export', 'sum', 'net'];

/** A counter in words: "Active energy, import (L1)". */
export function keyName(key: string, t: Translate): string {
  const quantity = NAMES.find((name) => key.startsWith(name)) ?? '';
  const rest = key.slice(quantity.length).split('_').filter(Boolean);
  const way = rest.find((word) => WAYS.includes(word));
  const others = rest.filter((word) => word !== way && word !== 'total').map((word) => word.toUpperCase());
  const parts = [quantity ? t(`counter-${quantity.replaceAll('_', '-')}`) : key, way ? t(`counter-${way}`) : '']
    .filter(Boolean)
    .join(', ');
  return quantity && others.length > 0 ? `${parts} (${others.join(' ')})` : parts;
}
