import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Commodity } from '../../api/model';
import { isLocalDate, isPeriod, type LocalDate, type Period } from '../../format/calendar';
import { COMMODITIES } from '../consumption/view';

export const ANALYSES = [
  'heat-map',
  'duration',
  'flow',
  'peaks',
  'base-load',
  'production',
  'emissions',
  'baseline',
  'settings',
] as const;
export type Tab = (typeof ANALYSES)[number];

/** The periods that fit an analysis; the first is where it begins. */
export const FITTING: Record<Tab, readonly Period[]> = {
  'heat-map': ['month', 'year'],
  duration: ['month', 'day', 'year'],
  flow: ['month', 'day', 'year', 'decade'],
  peaks: ['month', 'day', 'year'],
  'base-load': ['month', 'day', 'year'],
  production: ['month', 'day', 'year', 'decade'],
  emissions: ['year', 'day', 'month', 'decade'],
  baseline: ['year'],
  settings: [],
};

/** What an analysis shows; all of it is in the address. */
export interface AnalysisView {
  commodity: Commodity;
  period: Period;
  date: LocalDate;
  scope: string;
  quarters: boolean;
  table: boolean;
}

export type ChangeAnalysis = (change: Partial<AnalysisView>) => void;

export function parseView(params: URLSearchParams, today: LocalDate, tab: Tab): AnalysisView {
  const period = params.get('period');
  const date = params.get('date');
  const fitting = FITTING[tab];
  return {
    commodity: COMMODITIES.find((name) => name === params.get('commodity')) ?? 'electricity',
    period: isPeriod(period) && fitting.includes(period) ? period : (fitting[0] ?? 'month'),
    date: isLocalDate(date) ? date : today,
    scope: params.get('scope') ?? 'total',
    quarters: params.get('resolution') === 'quarter',
    table: params.get('show') === 'table',
  };
}

export function useAnalysisView(today: LocalDate, tab: Tab): [AnalysisView, ChangeAnalysis] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => parseView(params, today, tab), [params, today, tab]);
  const change: ChangeAnalysis = useCallback(
    (changes) =>
      setParams((current) => {
        const next = new URLSearchParams(current);
        const { commodity, period, date, scope, quarters, table } = {
          ...parseView(current, today, tab),
          ...changes,
        };
        const put = (name: string, value: string | null) =>
          value === null ? next.delete(name) : next.set(name, value);
        put('commodity', commodity === 'electricity' ? null : commodity);
        put('period', period);
        put('date', date);
        put('scope', scope === 'total' ? null : scope);
        put('resolution', quarters ? 'quarter' : null);
        put('show', table ? 'table' : null);
        return next;
      }),
    [setParams, today, tab],
  );
  return [view, change];
}
