import { useMemo } from 'react';
import type { Consumption } from '../../api/model';
import { type ChartSeries, COMMODITY_COLORS, spare } from '../../charts/colors';
import type { Layout } from '../../charts/consumptionOption';
import { useT } from '../../i18n/I18n';
import { combined } from './combined';
import { inUnit } from './inUnit';
import type { Tab } from './tabs';
import { type ConsumptionScope, csvAddress, sideBySideCsv, useConsumption, useSideBySide } from './useConsumption';
import { COMMODITIES, type Counter, type View } from './view';

/** What a view draws, and where the same figures are as a file. */
export interface ChartData {
  query: { data: Consumption | null | undefined; error: unknown; refetch: () => unknown };
  title: string;
  csv: string;
  layout: Layout;
  /** Of several answers side by side: each one as it came. */
  parts: readonly Consumption[];
}

/** One query for every view. `data` is null where nothing is metered that could be shown. */
export function useChartData(tab: Tab, view: View): ChartData {
  const several = tab === 'overall' || tab === 'compare';
  const one = useOne(tab, view, !several);
  const more = useSeveral(tab, view, several);
  return several ? more : one;
}

function useOne(tab: Tab, view: View, enabled: boolean): ChartData {
  const t = useT();
  const scope = scopeOf(tab, view);
  const query = useConsumption(view, scope, enabled);
  const answer = query.data;
  const data = useMemo(
    () => answer && (answer.series.length > 0 ? inUnit(answer, view.unit) : null),
    [answer, view.unit],
  );
  const total = scope.scope === 'total';
  const whole = tab === 'tariffs' ? t(`tariffs-${view.commodity}`) : t(`total-${view.commodity}`);
  return {
    query: { data, error: query.error, refetch: query.refetch },
    title: total ? whole : (answer?.scope_label ?? ''),
    csv: csvAddress(view, scope),
    layout: 'stacked',
    parts: [],
  };
}

/** Which devices are counted in a view of one commodity, and how they are told apart. */
export function scopeOf(tab: Tab, view: View): ConsumptionScope {
  const split = view.commodity === 'electricity' ? 'load_type' : 'device';
  const device = `device:${view.deviceId ?? 0}`;
  if (tab === 'details') return { scope: device, split: 'none' };
  if (tab === 'tariffs') return { scope: view.details ? device : 'total', split: 'tariff' };
  if (tab !== 'partials') return { scope: 'total', split };
  const load = view.commodity === 'electricity' ? view.load : null;
  const parts = [view.group && `measure_group:${view.group}`, load && `load_type:${load}`].filter((part) => part);
  return { scope: parts.join(',') || 'total', split: load ? 'device' : split };
}

const shown = ({ commodity, deviceId }: Counter) => `${commodity},device:${deviceId}`;

function useSeveral(tab: Tab, view: View, enabled: boolean): ChartData {
  const t = useT();
  const counters = [view.left, view.right].filter((counter) => counter !== null);
  const show = tab === 'overall' ? COMMODITIES.map((name) => `${name},total`) : counters.map(shown);
  const query = useSideBySide(view, show, enabled);
  const items = query.data?.items;
  const { unit } = view;
  const parts = useMemo(() => (items ?? []).filter((item) => item.series.length > 0), [items]);
  const data = useMemo(() => {
    if (!items) return undefined;
    const inOne = parts.map((item) => (unit === 'money' ? inUnit(item, unit) : withoutPrices(inUnit(item, unit))));
    const series = (item: Consumption, index: number): ChartSeries => ({
      ...(item.series[0] ?? { values: [], quality: [], total: null, cost: null }),
      before: item.previous && {
        values: item.previous.values,
        total: item.previous.total,
        toDate: item.previous.total_to_date,
      },
      key: `${item.commodity},${item.scope}`,
      label: tab === 'overall' ? t(`commodity-${item.commodity}`) : item.scope_label,
      color: tab === 'overall' ? COMMODITY_COLORS[item.commodity] : spare(index),
    });
    return combined(inOne, inOne.map(series));
  }, [items, parts, unit, tab, t]);
  return {
    query: { data, error: query.error, refetch: query.refetch },
    title: tab === 'overall' ? t('overall-title') : parts.map((item) => item.scope_label).join(' · '),
    csv: sideBySideCsv(view, show),
    layout: tab === 'overall' ? 'stacked' : view.details ? 'grouped' : 'totals',
    parts,
  };
}

/** Side by side costs are always told; a chart of energy has nothing to say of prices. */
function withoutPrices(data: Consumption): Consumption {
  return { ...data, cost: null, series: data.series.map((item) => ({ ...item, cost: null })) };
}
