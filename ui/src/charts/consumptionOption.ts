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
import { tooltipCard, tooltipStyle } from './tooltip';

export interface ConsumptionDrawing {
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
  const bars = series.map((item, index) => stackedBar(item, drawing, (bucket) => tops[bucket] === index));
  return {
    grid: GRID,
    xAxis: bucketAxis(names, palette, bucketMarks(data, series)),
    yAxis: valueAxis(scale.unit, format, palette),
    tooltip: {
      trigger: 'axis',
      ...tooltipStyle(palette),
      formatter: (params) => describe(drawing, bucketIndex(params)),
    },
    series: drawing.compare && data.previous ? [...bars, previousLine(drawing, data.previous.values)] : bars,
  };
}

function stackedBar(item: ColoredSeries, drawing: ConsumptionDrawing, isTop: (bucket: number) => boolean) {
  const { scale, palette } = drawing;
  return {
    type: 'bar' as const,
    stack: 'consumption',
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

function previousLine({ data, scale, palette, t }: ConsumptionDrawing, values: readonly (number | null)[]) {
  return {
    type: 'line' as const,
    name: t('previous-period'),
    step: 'middle' as const,
    symbol: 'none',
    z: 5,
    color: palette.ghost,
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
    note: noteFor(item.quality[bucket], t),
  }));
  const known = series.map((item) => item.values[bucket]).filter((value) => typeof value === 'number');
  if (series.length > 1) {
    const sum = known.length ? known.reduce((total, value) => total + value, 0) : null;
    rows.push({ color: '', label: t('total'), value: format.quantity(sum, data.unit, scale), note: '' });
  }
  if (compare && data.previous) {
    const value = format.quantity(data.previous.values[bucket] ?? null, data.unit, scale);
    rows.push({ color: drawing.palette.ghost, label: t('previous-period'), value, note: '' });
  }
  return tooltipCard(bucketName(data, bucket, format), rows);
}

function noteFor(quality: Quality | undefined, t: Translate): string {
  return quality && quality !== 'measured' ? t(`quality-${quality}`) : '';
}
