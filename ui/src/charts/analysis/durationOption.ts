import type { Format } from '../../format/Format';
import type { Scale } from '../../format/units';
import { GRID, valueAxis } from '../axes';
import type { ChartOption } from '../echarts';
import type { Palette } from '../palette';
import { tooltipCard, tooltipStyle } from '../tooltip';

export interface DurationDrawing {
  points: readonly { hours: number; mean: number }[];
  color: string;
  label: string;
  hoursLabel: string;
  unit: string;
  scale: Scale;
  format: Format;
}

/** What was needed, by how long it was needed at least. */
export function durationOption(drawing: DurationDrawing, palette: Palette): ChartOption {
  const { points, color, label, hoursLabel, scale, format } = drawing;
  return {
    grid: { ...GRID, bottom: 44 },
    xAxis: {
      ...valueAxis('', format, palette),
      name: hoursLabel,
      nameLocation: 'middle',
      nameGap: 28,
      nameTextStyle: { color: palette.dimmed, fontSize: 12 },
      max: points.at(-1)?.hours ?? 1,
      axisLabel: {
        color: palette.dimmed,
        fontSize: 12,
        hideOverlap: true,
        showMaxLabel: false,
        formatter: (value: number) => format.axis(value),
      },
    },
    yAxis: valueAxis(scale.unit, format, palette),
    tooltip: {
      ...tooltipStyle(palette),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: palette.dimmed } },
      formatter: (params) => describe(drawing, Array.isArray(params) ? (params[0]?.dataIndex ?? 0) : 0),
    },
    series: [
      {
        type: 'line',
        name: label,
        color,
        step: 'start',
        symbol: 'none',
        lineStyle: { width: 2 },
        areaStyle: { color, opacity: 0.18 },
        data: points.map(({ hours, mean }) => [hours, mean * scale.factor]),
      },
    ],
  };
}

function describe(
  { points, color, label, unit, scale, format, hoursLabel }: DurationDrawing,
  index: number,
): HTMLElement {
  const point = points[index];
  const value = format.quantity(point?.mean ?? null, unit, scale);
  return tooltipCard(`${format.number(point?.hours)} · ${hoursLabel}`, [
    { color, label, note: '', value: `≥ ${value}` },
  ]);
}
