import { valueAxis } from './axes';
import type { ConsumptionDrawing } from './consumptionOption';
import type { ChartOption } from './echarts';
import { tooltipCard, tooltipStyle } from './tooltip';

const WIDEST_BAR = 120;

/** One bar for the whole period of each series, and where it is wanted one for the period before. */
export function totalsOption({ data, series, scale, format, palette, t, compare }: ConsumptionDrawing): ChartOption {
  const scaled = (value: number | null) => (value === null ? null : value * scale.factor);
  const text = (value: number | null) => format.quantity(value, data.unit, scale);
  const label = { color: palette.dimmed, fontSize: 13 };
  const shown = series.map((item) => ({ value: scaled(item.total), itemStyle: { color: item.color } }));
  const before = series.map((item) => ({
    value: scaled(item.before?.total ?? null),
    itemStyle: { color: item.color, opacity: 0.35 },
  }));
  const bars = { type: 'bar' as const, barMaxWidth: WIDEST_BAR, itemStyle: { borderRadius: [5, 5, 0, 0] } };
  const named = (values: readonly (number | null)[]) => ({
    show: true,
    position: 'top' as const,
    color: palette.text,
    formatter: ({ dataIndex }: { dataIndex: number }) => text(values[dataIndex] ?? null),
  });
  const totals = series.map((item) => item.total);
  const earlier = series.map((item) => item.before?.total ?? null);
  return {
    grid: { left: 6, right: 8, top: 40, bottom: 26 },
    xAxis: {
      type: 'category',
      data: series.map((item) => item.label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.gridLine } },
      axisLabel: { ...label, interval: 0, width: 150, overflow: 'truncate' },
    },
    yAxis: valueAxis(scale.unit, format, palette),
    tooltip: {
      trigger: 'axis',
      ...tooltipStyle(palette),
      formatter: (params) => {
        const [first] = [params].flat();
        const item = series[first?.dataIndex ?? 0];
        if (!item) return '';
        const row = { color: item.color, label: t('this-period'), value: text(item.total), note: '' };
        const earlierRow = {
          color: '',
          label: t('previous-period'),
          value: text(item.before?.total ?? null),
          note: '',
        };
        return tooltipCard(item.label, item.before ? [row, earlierRow] : [row]);
      },
    },
    series: [
      ...(compare ? [{ ...bars, name: t('previous-period'), data: before, label: named(earlier) }] : []),
      { ...bars, name: t('this-period'), data: shown, label: named(totals) },
    ],
  };
}
