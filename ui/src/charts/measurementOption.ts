import type { Measurement } from '../api/model';
import type { Format } from '../format/Format';
import type { Scale } from '../format/units';
import type { Translate } from '../i18n/translate';
import { bucketAxis, GRID, valueAxis } from './axes';
import type { ChartOption } from './echarts';
import type { Palette } from './palette';
import { tooltipCard, tooltipStyle } from './tooltip';

export interface MeasuredLine {
  label: string;
  color: string;
  data: Measurement;
}

export interface MeasurementDrawing {
  lines: readonly MeasuredLine[];
  scale: Scale;
  format: Format;
  palette: Palette;
  t: Translate;
}

const HOURS_BETWEEN_LABELS = 3;
const DOTS_UP_TO = 31;

/** The mean as a line within the band from minimum to maximum; where nothing was recorded there is a gap. */
export function measurementOption(drawing: MeasurementDrawing): ChartOption {
  const { lines, scale, format, palette } = drawing;
  const first = lines[0]?.data;
  if (!first) return {};
  const starts = first.starts;
  const axis = bucketAxis(
    starts.map((start) => format.bucket(start, first.period)),
    palette,
    [],
  );
  const hours = first.period === 'day' ? { interval: (index: number) => labelledHour(starts[index], format) } : {};
  return {
    grid: GRID,
    xAxis: {
      ...axis,
      boundaryGap: first.period !== 'day',
      axisLabel: { ...axis.axisLabel, ...hours },
      splitArea: { show: false },
    },
    yAxis: valueAxis(scale.unit, format, palette, false),
    tooltip: {
      ...tooltipStyle(palette),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: palette.dimmed } },
      formatter: (params) => describe(drawing, first, Array.isArray(params) ? (params[0]?.dataIndex ?? 0) : 0),
    },
    series: lines.flatMap((line) => [meanLine(line, scale, starts.length), ...band(line, scale)]),
  };
}

function labelledHour(start: string | undefined, format: Format): boolean {
  return start !== undefined && format.minuteOfDay(start) % (HOURS_BETWEEN_LABELS * 60) === 0;
}

const scaled = (values: readonly (number | null)[], factor: number) =>
  values.map((value) => (value === null ? null : value * factor));

function meanLine({ label, color, data }: MeasuredLine, scale: Scale, points: number) {
  return {
    type: 'line' as const,
    name: label,
    color,
    z: 4,
    showSymbol: points <= DOTS_UP_TO,
    symbolSize: 5,
    lineStyle: { width: 1.8 },
    data: scaled(data.mean, scale.factor),
  };
}

/** Two stacked lines: an invisible one at the minimum, and on it the distance to the maximum, filled. */
function band({ label, color, data }: MeasuredLine, scale: Scale) {
  const bottom = scaled(data.minimum, scale.factor);
  const height = scaled(data.maximum, scale.factor).map((top, index) => {
    const low = bottom[index] ?? null;
    return top === null || low === null ? null : top - low;
  });
  const edge = {
    type: 'line' as const,
    stack: `band-${label}`,
    stackStrategy: 'all' as const,
    silent: true,
    symbol: 'none',
    lineStyle: { opacity: 0 },
    color,
  };
  return [
    { ...edge, data: bottom },
    { ...edge, data: height, areaStyle: { color, opacity: 0.16 } },
  ];
}

function describe({ lines, scale, format, t }: MeasurementDrawing, first: Measurement, index: number): HTMLElement {
  const start = first.starts[index];
  const value = (list: readonly (number | null)[]) => format.quantity(list[index] ?? null, first.unit, scale);
  const rows = lines.map(({ label, color, data }) => ({
    color,
    label,
    note: `${value(data.minimum)} … ${value(data.maximum)}`,
    value: value(data.mean),
  }));
  return tooltipCard(start ? `${pointName(start, first, format)} · ${t('mean-min-max')}` : '', rows);
}

export function pointName(start: string, { period, end }: Measurement, format: Format): string {
  return period === 'day' ? format.hour(start) : format.bucketName({ start, end }, period);
}
