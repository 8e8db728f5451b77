import type { Format } from '../../format/Format';
import type { Scale } from '../../format/units';
import { bucketAxis, GRID, valueAxis } from '../axes';
import type { ChartOption } from '../echarts';
import { hatchTile } from '../hatch';
import type { Palette } from '../palette';
import { tooltipCard, tooltipStyle } from '../tooltip';

export interface BarSeries {
  label: string;
  color: string;
  values: readonly (number | null)[];
  kind?: 'bar' | 'line';
  /** Bars of the same stack lie on each other. */
  stack?: string;
  /** Buckets that are not measured, drawn hatched. */
  doubtful?: readonly boolean[];
}

export interface BarsDrawing {
  names: string[];
  /** Titles of the tooltips, where they say more than the axis. */
  titles?: readonly string[];
  series: readonly BarSeries[];
  unit: string;
  scale: Scale;
  format: Format;
  missing?: readonly boolean[];
  note?: ((index: number) => string) | undefined;
}

/** Bars and lines over the same buckets; a bucket without anything is hatched. */
export function barsOption(drawing: BarsDrawing, palette: Palette): ChartOption {
  const { names, series, scale, format, missing } = drawing;
  const marks = names.map((_, index) => (missing?.[index] ? ('missing' as const) : ('none' as const)));
  return {
    grid: GRID,
    xAxis: bucketAxis(names, palette, marks),
    yAxis: valueAxis(scale.unit, format, palette),
    tooltip: {
      ...tooltipStyle(palette),
      trigger: 'axis',
      formatter: (params) => describe(drawing, Array.isArray(params) ? (params[0]?.dataIndex ?? 0) : 0),
    },
    series: series.map((item) => (item.kind === 'line' ? line(item, scale) : bars(item, scale, palette))),
  };
}

function bars(item: BarSeries, scale: Scale, palette: Palette) {
  return {
    type: 'bar' as const,
    name: item.label,
    color: item.color,
    ...(item.stack ? { stack: item.stack } : {}),
    barMaxWidth: 46,
    barCategoryGap: '22%',
    data: item.values.map((value, index) => ({
      value: value === null ? '-' : value * scale.factor,
      itemStyle: item.doubtful?.[index] ? { color: hatchTile(item.color), borderColor: palette.surface } : {},
    })),
  };
}

function line(item: BarSeries, scale: Scale) {
  return {
    type: 'line' as const,
    name: item.label,
    color: item.color,
    symbolSize: 7,
    z: 5,
    lineStyle: { width: 2.2 },
    data: item.values.map((value) => (value === null ? '-' : value * scale.factor)),
  };
}

function describe({ names, titles, series, scale, format, unit, note }: BarsDrawing, index: number): HTMLElement {
  const rows = series.map((item) => ({
    color: item.color,
    label: item.label,
    note: '',
    value: format.quantity(item.values[index] ?? null, unit, scale),
  }));
  const remark = note?.(index);
  const extra = remark ? [{ color: '', label: remark, note: '', value: '' }] : [];
  return tooltipCard(titles?.[index] ?? names[index] ?? '', [...rows, ...extra]);
}
