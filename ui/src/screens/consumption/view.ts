import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Commodity } from '../../api/model';
import { isLocalDate, isPeriod, type LocalDate, type Period } from '../../format/calendar';

export const COMMODITIES = ['electricity', 'gas', 'water'] as const satisfies readonly Commodity[];
export const DRAWINGS = ['bars', 'pie', 'table'] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** What the consumption pages show; all of it is in the address, so that a view can be kept and shared. */
export interface View {
  commodity: Commodity;
  period: Period;
  date: LocalDate;
  drawing: Drawing;
  compare: boolean;
  /** Gas as equivalent energy. */
  asEnergy: boolean;
  deviceId: number | null;
}

export function parseView(params: URLSearchParams, today: LocalDate): View {
  const period = params.get('period');
  const date = params.get('date');
  const device = Number(params.get('device'));
  return {
    commodity: COMMODITIES.find((name) => name === params.get('commodity')) ?? 'electricity',
    period: isPeriod(period) ? period : 'day',
    date: isLocalDate(date) ? date : today,
    drawing: DRAWINGS.find((name) => name === params.get('show')) ?? 'bars',
    compare: params.get('compare') === 'yes',
    asEnergy: params.get('unit') === 'energy',
    deviceId: Number.isInteger(device) && device > 0 ? device : null,
  };
}

/** Writes changes into the parameters, leaving out what is as it would be without them. */
export function changeParams(params: URLSearchParams, change: Partial<View>, today: LocalDate): URLSearchParams {
  const view = { ...parseView(params, today), ...change };
  const next = new URLSearchParams(params);
  const put = (name: string, value: string | null) => (value === null ? next.delete(name) : next.set(name, value));
  put('commodity', view.commodity === 'electricity' ? null : view.commodity);
  put('period', view.period);
  put('date', view.date);
  put('show', view.drawing === 'bars' ? null : view.drawing);
  put('compare', view.compare ? 'yes' : null);
  put('unit', view.asEnergy && view.commodity === 'gas' ? 'energy' : null);
  put('device', view.deviceId === null ? null : String(view.deviceId));
  return next;
}

export type ChangeView = (change: Partial<View>, options?: { replace?: boolean }) => void;

export function useView(today: LocalDate): [View, ChangeView] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => parseView(params, today), [params, today]);
  const change: ChangeView = useCallback(
    (changes, options) => setParams((current) => changeParams(current, changes, today), { replace: false, ...options }),
    [setParams, today],
  );
  return [view, change];
}
