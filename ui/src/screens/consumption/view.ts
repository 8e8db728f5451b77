import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Commodity } from '../../api/model';
import { isLocalDate, isPeriod, type LocalDate, type Period } from '../../format/calendar';

export const COMMODITIES = ['electricity', 'gas', 'water'] as const satisfies readonly Commodity[];
export const DRAWINGS = ['bars', 'pie', 'table'] as const;
export const UNITS = ['units', 'energy', 'money'] as const;
export type Drawing = (typeof DRAWINGS)[number];
/** As it is counted, gas as equivalent energy, or what it costs. */
export type Unit = (typeof UNITS)[number];
/** One commodity of one device. */
export interface Counter {
  commodity: Commodity;
  deviceId: number;
}

/** What the consumption pages show; all of it is in the address, so that a view can be kept and shared. */
export interface View {
  commodity: Commodity;
  period: Period;
  date: LocalDate;
  drawing: Drawing;
  compare: boolean;
  unit: Unit;
  deviceId: number | null;
  /** Ids of a measure group and a load type, or "none" for what has none; null: all. */
  group: string | null;
  load: string | null;
  /** Compare and Tariffs: bucket by bucket, or one device. */
  details: boolean;
  left: Counter | null;
  right: Counter | null;
  /** Ids of tariffs that count, or "none"; empty: all. */
  tariffs: readonly string[];
  /** Keys of series that are not drawn. */
  hidden: readonly string[];
}

/** How a view looks where the address does not say. */
export type Defaults = Pick<View, 'drawing' | 'unit'>;
export const PLAIN: Defaults = { drawing: 'bars', unit: 'units' };

const among = <T extends string>(names: readonly T[], text: string | null): T | undefined =>
  names.find((name) => name === text);

const idOf = (text: string | null): string | null => (text !== null && /^(\d{1,9}|none)$/.test(text) ? text : null);

function numberOf(text: string | null | undefined): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : null;
}

function counterOf(text: string | null): Counter | null {
  const [name, number] = (text ?? '').split(':');
  const commodity = among(COMMODITIES, name ?? null);
  const deviceId = numberOf(number);
  return commodity && deviceId ? { commodity, deviceId } : null;
}

export const counterText = ({ commodity, deviceId }: Counter): string => `${commodity}:${deviceId}`;

export function parseView(params: URLSearchParams, today: LocalDate, defaults: Defaults = PLAIN): View {
  const period = params.get('period');
  const date = params.get('date');
  const commodity = among(COMMODITIES, params.get('commodity')) ?? 'electricity';
  return {
    commodity,
    period: isPeriod(period) ? period : 'day',
    date: isLocalDate(date) ? date : today,
    drawing: among(DRAWINGS, params.get('show')) ?? defaults.drawing,
    compare: params.get('compare') === 'yes',
    unit: among(UNITS, params.get('unit')) ?? defaults.unit,
    deviceId: numberOf(params.get('device')),
    group: idOf(params.get('group')),
    load: idOf(params.get('load')),
    details: params.get('details') === 'yes',
    left: counterOf(params.get('left')),
    right: counterOf(params.get('right')),
    tariffs: params.getAll('tariff').filter((text) => idOf(text) !== null),
    hidden: params.getAll('hide'),
  };
}

/** Writes changes into the parameters, leaving out what is as it would be without them. */
export function changeParams(
  params: URLSearchParams,
  change: Partial<View>,
  today: LocalDate,
  defaults: Defaults = PLAIN,
): URLSearchParams {
  const view = { ...parseView(params, today, defaults), ...change };
  const next = new URLSearchParams(params);
  const put = (name: string, value: string | null) => (value === null ? next.delete(name) : next.set(name, value));
  const putAll = (name: string, values: readonly string[]) => {
    next.delete(name);
    for (const value of values) next.append(name, value);
  };
  const unless = <T extends string>(usual: T, value: T) => (value === usual ? null : value);
  put('commodity', unless('electricity', view.commodity));
  put('period', view.period);
  put('date', view.date);
  put('show', unless(defaults.drawing, view.drawing));
  put('compare', view.compare ? 'yes' : null);
  put('unit', view.unit === 'energy' && view.commodity !== 'gas' ? null : unless(defaults.unit, view.unit));
  put('device', view.deviceId === null ? null : String(view.deviceId));
  put('group', view.group);
  put('load', view.load);
  put('details', view.details ? 'yes' : null);
  put('left', view.left && counterText(view.left));
  put('right', view.right && counterText(view.right));
  putAll('tariff', view.tariffs);
  putAll('hide', view.hidden);
  return next;
}

export type ChangeView = (change: Partial<View>, options?: { replace?: boolean }) => void;

export function useView(today: LocalDate, defaults: Defaults): [View, ChangeView] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => parseView(params, today, defaults), [params, today, defaults]);
  const change: ChangeView = useCallback(
    (changes, options) =>
      setParams((current) => changeParams(current, changes, today, defaults), { replace: false, ...options }),
    [setParams, today, defaults],
  );
  return [view, change];
}
