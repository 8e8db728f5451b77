import type { Consumption, Quality } from '../api/model';
import { bucketName } from '../format/bucketName';
import type { Format } from '../format/Format';
import type { Scale } from '../format/units';
import type { Translate } from '../i18n/translate';
import { bucketAxis, GRID, valueAxis } from './axes';
import { bucketMarks } from './bucketMarks';
import type { ColoredSeries } from './colors';
import type { ChartOption } from './echarts';
import { decalFor } from './hatch';
import type { Palette } from './palette';
import { priceRemark } from './priceRemarks';
import { tooltipCard, tooltipStyle } from './tooltip';

/** Bars on top of each other, side by side, or one bar for the whole period of each series. */
export type Layout = 'stacked' | 'grouped' | 'totals';

export interface ConsumptionDrawing {
  layout: Layout;
  data: Consumption;
  /** Series shown, bottom first. */
  series: readonly ColoredSeries[];
  scale: Scale;
  format: Format;
  palette: Palette;
  t: Translate;
  /** Draw the period before as a dashed line over the bars. */
  compare: boolean;
}

const BAR_RADIUS = 4;
const WIDEST_BAR = 46;

/** Stacked bars, one per bucket; buckets without a value are hatched behind, never drawn as zero. */
export function consumptionOption(drawing: ConsumptionDrawing): ChartOption {
  const { data, series, scale, format, palette } = drawing;
  const names = data.buckets.map((bucket) => format.bucket(bucket.start, data.period));
  const tops = data.buckets.map((_, bucket) => series.findLastIndex((item) => (item.values[bucket] ?? 0) > 0));
  const stacked = drawing.layout === 'stacked';
  const bars = series.map((item, index) => bar(item, drawing, (bucket) => !stacked || tops[bucket] === index));
  return {
    grid: GRID,
    xAxis: bucketAxis(names, palette, bucketMarks(data, series)),
    yAxis: valueAxis(scale.unit, format, palette),
    tooltip: {
      trigger: 'axis',
      ...tooltipStyle(palette),
      formatter: (params) => describe(drawing, bucketIndex(params)),
    },
    series: drawing.compare ? [...bars, ...previousLines(drawing)] : bars,
  };
}

function bar(item: ColoredSeries, drawing: ConsumptionDrawing, isTop: (bucket: number) => boolean) {
  const { scale, palette } = drawing;
  return {
    type: 'bar' as const,
    ...(drawing.layout === 'stacked' ? { stack: 'consumption' } : { barGap: '10%' }),
    name: item.label,
    color: item.color,
    barMaxWidth: WIDEST_BAR,
    barCategoryGap: '28%',
    itemStyle: { borderColor: palette.surface, borderWidth: 0.5 },
    emphasis: { focus: 'none' as const },
    data: item.values.map((value, bucket) => ({
      value: value === null ? null : value * scale.factor,
      itemStyle: {
        ...(isTop(bucket) ? { borderRadius: [BAR_RADIUS, BAR_RADIUS, 0, 0] } : {}),
        ...decalStyle(item.quality[bucket], palette),
      },
    })),
  };
}

function decalStyle(quality: Quality | undefined, palette: Palette) {
  const decal = quality && decalFor(quality, palette.surface);
  return decal ? { decal } : {};
}

/** Of all together where bars are stacked, else of each. */
function previousLines(drawing: ConsumptionDrawing) {
  const { data, series, layout, palette } = drawing;
  if (layout === 'stacked') return data.previous ? [previousLine(drawing, data.previous.values, palette.ghost)] : [];
  return series.flatMap((item) => (item.before ? [previousLine(drawing, item.before.values, item.color)] : []));
}

function previousLine({ data, scale, t }: ConsumptionDrawing, values: readonly (number | null)[], color: string) {
  return {
    type: 'line' as const,
    name: t('previous-period'),
    step: 'middle' as const,
    symbol: 'none',
    z: 5,
    color,
    lineStyle: { width: 1.6, type: [5, 4] as number[] },
    data: values.slice(0, data.buckets.length).map((value) => (value === null ? null : value * scale.factor)),
  };
}

function bucketIndex(params: unknown): number {
  const first: unknown = Array.isArray(params) ? params[0] : params;
  const index = typeof first === 'object' && first !== null && 'dataIndex' in first ? first.dataIndex : 0;
  return typeof index === 'number' ? index : 0;
}

function describe(drawing: ConsumptionDrawing, bucket: number): HTMLElement {
  const { data, series, format, scale, t, compare } = drawing;
  const rows = [...series].reverse().map((item) => ({
    color: item.color,
    label: item.label,
    value: format.quantity(item.values[bucket] ?? null, data.unit, scale),
    note: noteFor(item, bucket, t),
  }));
  const known = series.map((item) => item.values[bucket]).filter((value) => typeof value === 'number');
  if (series.length > 1 && drawing.layout === 'stacked') {
    const sum = known.length ? known.reduce((total, value) => total + value, 0) : null;
    rows.push({ color: '', label: t('total'), value: format.quantity(sum, data.unit, scale), note: '' });
  }
  if (compare && data.previous && drawing.layout === 'stacked') {
    const value = format.quantity(data.previous.values[bucket] ?? null, data.unit, scale);
    rows.push({ color: drawing.palette.ghost, label: t('previous-period'), value, note: '' });
  }
  return tooltipCard(bucketName(data, bucket, format), rows);
}

function noteFor(item: ColoredSeries, bucket: number, t: Translate): string {
  const quality = item.quality[bucket];
  const remark = priceRemark(item.cost, bucket);
  const notes = [quality && quality !== 'measured' ? t(`quality-${quality}`) : '', remark ? t(`price-${remark}`) : ''];
  return notes.filter((note) => note).join(', ');
}
