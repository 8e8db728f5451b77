import type { Schemas } from '../../api/model';
import { readAmount } from './amounts';
import type { PriceUnit } from './units';

/** A series while it is written. */
export interface SeriesDraft {
  name: string;
  unit: PriceUnit;
  fetched: boolean;
  url: string;
  every: string;
  divisor: string;
  items: string;
  start: string;
  end: string;
  price: string;
  header: string;
  /** Empty: the secret that is kept stays. */
  secret: string;
}

export function seriesDraft(series: Schemas['MarketSeriesView'] | null): SeriesDraft {
  const source = series?.source;
  return {
    name: series?.name ?? '',
    unit: series?.unit ?? 'kwh',
    fetched: source !== null && source !== undefined,
    url: source?.url ?? 'https://',
    every: String(source?.every_h ?? 6),
    divisor: source?.units_per_price ?? '1',
    items: source?.items ?? '',
    start: source?.start ?? 'start',
    end: source?.end ?? '',
    price: source?.price ?? 'price',
    header: source?.header ?? '',
    secret: '',
  };
}

export function inputOfSeries(draft: SeriesDraft): Schemas['SeriesInput'] {
  const { unit, fetched, url, items, start, end, price, header, secret } = draft;
  if (!fetched) return { unit, source: null };
  const every = Number(draft.every);
  return {
    unit,
    source: {
      url: url.trim(),
      items,
      start,
      end,
      price,
      header,
      units_per_price: readAmount(draft.divisor),
      every_h: Number.isInteger(every) ? every : 0,
      secret: secret === '' ? null : secret,
    },
  };
}
