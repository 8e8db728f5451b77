import { Skeleton, Stack } from '@mantine/core';
import { useFullscreenElement } from '@mantine/hooks';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { Consumption } from '../../api/model';
import { screens } from '../../app/screens';
import { qualitiesToExplain } from '../../charts/bucketMarks';
import { type ColoredSeries, colored } from '../../charts/colors';
import type { Layout } from '../../charts/consumptionOption';
import { priceRemarks } from '../../charts/priceRemarks';
import { Panel } from '../../components/Panel';
import { finer, localDateOf } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { scaleFor } from '../../format/units';
import { useT } from '../../i18n/I18n';
import { ConsumptionTable } from './ConsumptionTable';
import classes from './HistogramPanel.module.css';
import { HistogramTools } from './HistogramTools';
import { QualityLegend, SeriesLegend } from './Legend';
import type { Tab } from './tabs';
import type { ChartData } from './useChartData';
import { usePeriodName } from './usePeriodName';
import type { ChangeView, View } from './view';

const Histogram = lazy(screens.histogram);
const Pie = lazy(() => import('./Pie'));
const CHART_HEIGHT = 'var(--mh-chart-height)';

interface HistogramPanelProps {
  tab: Tab;
  chart: Pick<ChartData, 'title' | 'csv' | 'layout'>;
  data: Consumption;
  view: View;
  onChange: ChangeView;
}

/** One histogram with all that can be done to it. */
export function HistogramPanel({ tab, chart: { title, csv, layout }, data, view, onChange }: HistogramPanelProps) {
  const t = useT();
  const format = useFormat();
  const name = usePeriodName()(data.date, data.period, data);
  const { ref, toggle, fullscreen } = useFullscreenElement<HTMLElement>();
  const hidden = useMemo(() => new Set(view.hidden), [view.hidden]);

  const all = useMemo(() => colored(data.series, data.commodity), [data]);
  const series = useMemo(() => all.filter((item) => !hidden.has(item.key)), [all, hidden]);
  const scale = useMemo(
    () => scaleFor(data.unit, drawnValues(data, all, layout, view.compare)),
    [data, all, layout, view.compare],
  );
  const drawing = useMemo(
    () => ({ data, series, scale, format, t, layout, compare: view.compare }),
    [data, series, scale, format, t, layout, view.compare],
  );

  const open = useCallback(
    (bucket: number) => {
      const period = finer(data.period);
      const start = data.buckets[bucket]?.start;
      if (period && start) onChange({ period, date: localDateOf(new Date(start), data.timezone) });
    },
    [data, onChange],
  );
  const total = format.quantity(data.total, data.unit);
  const toggleSeries = (key: string) => {
    const after = new Set(hidden);
    if (!after.delete(key)) after.add(key);
    onChange({ hidden: [...after] }, { replace: true });
  };
  const save = (kind: 'png' | 'svg') => {
    const fileName = `meterhouse_${data.commodity}_${data.period}_${data.date}`;
    const sheet = { drawing, pie: view.drawing === 'pie', title, subtitle: name, fileName };
    void import('./exportHistogram').then(({ exportHistogram }) => exportHistogram(kind, sheet));
  };

  const label = t('chart-label', { title, period: name, total });
  const drawn = layout === 'totals' ? [] : series;
  const chart = { drawing, label, height: CHART_HEIGHT };

  return (
    <Panel
      ref={ref}
      className={fullscreen ? classes.fullscreen : undefined}
      title={
        <>
          {title} <span className={classes.period}>{`${name} · ${total}`}</span>
        </>
      }
      actions={
        <HistogramTools
          tab={tab}
          view={view}
          onChange={onChange}
          csv={csv}
          onExport={save}
          fullscreen={fullscreen}
          onFullscreen={() => void toggle()}
        />
      }
    >
      <Stack gap="sm">
        {view.drawing === 'table' ? (
          <ConsumptionTable data={data} series={series} scale={scale} compare={view.compare} onOpen={open} />
        ) : (
          <Suspense fallback={<Skeleton height={CHART_HEIGHT} radius="md" />}>
            {view.drawing === 'pie' ? <Pie {...chart} /> : <Histogram {...chart} onOpen={open} />}
          </Suspense>
        )}
        {all.length > 1 && <SeriesLegend series={all} hidden={hidden} onToggle={toggleSeries} />}
        {view.drawing !== 'pie' && (
          <QualityLegend
            qualities={qualitiesToExplain(drawn)}
            remarks={priceRemarks(drawn)}
            compared={view.drawing === 'bars' && view.compare && data.previous !== null}
          />
        )}
      </Stack>
    </Panel>
  );
}

/** The values a chart makes room for. */
function drawnValues(data: Consumption, series: readonly ColoredSeries[], layout: Layout, compare: boolean) {
  if (layout === 'stacked') return [...data.values, ...(compare ? (data.previous?.values ?? []) : [])];
  if (layout === 'totals') return series.flatMap((item) => [item.total, compare ? (item.before?.total ?? null) : null]);
  return series.flatMap((item) => [...item.values, ...(compare ? (item.before?.values ?? []) : [])]);
}
