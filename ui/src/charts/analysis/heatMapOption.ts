import type { Format } from '../../format/Format';
import type { Scale } from '../../format/units';
import type { ChartOption } from '../echarts';
import { hatchTile } from '../hatch';
import { DARK, type Palette } from '../palette';
import { tooltipCard, tooltipStyle } from '../tooltip';

export interface HeatMapDrawing {
  /** Local dates of the columns, names of the hours of the rows. */
  days: readonly string[];
  dayNames: readonly string[];
  dayTitles: readonly string[];
  times: readonly string[];
  /** [day, time, value]; a cell without a value is not there. */
  cells: readonly (readonly [number, number, number])[];
  remark: (day: number, time: number) => string;
  label: string;
  unit: string;
  scale: Scale;
  format: Format;
}

const ON_LIGHT = ['#eaf4f1', '#a9dcd2', '#4cb6a5', '#0f7f73', '#0a4f57', '#3b1f5b'];
const ON_DARK = ['#12302f', '#0d5d57', '#17948a', '#5cc4b0', '#c9e98f', '#fff6b8'];

/** A column for each day, a row for each time of the day; what is not known shows the hatching beneath. */
export function heatMapOption(drawing: HeatMapDrawing, palette: Palette): ChartOption {
  const { dayNames, times, cells, scale, format } = drawing;
  const highest = cells.reduce((most, cell) => Math.max(most, cell[2]), 0) * scale.factor;
  const axis = {
    axisTick: { show: false },
    axisLine: { show: false },
    splitArea: { show: false },
  };
  const label = { color: palette.dimmed, fontSize: 12, hideOverlap: true };
  const option = {
    grid: {
      left: 48,
      right: 8,
      top: 12,
      bottom: 76,
      show: true,
      borderWidth: 0,
      backgroundColor: hatchTile(palette.hatch),
    },
    xAxis: { type: 'category', data: [...dayNames], axisLabel: { ...label, ...labelled(drawing) }, ...axis },
    yAxis: {
      type: 'category',
      data: [...times],
      inverse: true,
      axisLabel: label,
      ...axis,
    },
    visualMap: {
      type: 'continuous',
      min: 0,
      max: highest || 1,
      orient: 'horizontal',
      left: 'center',
      bottom: 2,
      itemWidth: 12,
      itemHeight: 150,
      calculable: false,
      text: [`${format.number(highest)} ${scale.unit}`, `0 ${scale.unit}`],
      textStyle: { color: palette.dimmed, fontSize: 12 },
      inRange: { color: palette === DARK ? ON_DARK : ON_LIGHT },
    },
    tooltip: {
      ...tooltipStyle(palette),
      trigger: 'item',
      formatter: (params: { data: [number, number, number] }) => describe(drawing, params.data),
    },
    series: [
      {
        type: 'heatmap',
        data: cells.map(([day, time, value]) => [day, time, value * scale.factor]),
        animation: false,
        progressive: 0,
        itemStyle: { borderWidth: 0 },
        emphasis: {
          itemStyle: { borderColor: palette.text, borderWidth: 1.5 },
        },
      },
    ],
  };
  return option as unknown as ChartOption;
}

/** Of a year, the first day of each month bears its name. */
function labelled({ days }: HeatMapDrawing) {
  if (days.length <= 31) return {};
  return { interval: (index: number) => days[index]?.endsWith('-01') ?? false };
}

function describe(drawing: HeatMapDrawing, [day, time, value]: [number, number, number]): HTMLElement {
  const { dayTitles, times, label, unit, scale, format, remark } = drawing;
  return tooltipCard(`${dayTitles[day] ?? ''} · ${times[time] ?? ''}`, [
    {
      color: '',
      label,
      note: remark(day, time),
      value: format.quantity(value / scale.factor, unit, scale),
    },
  ]);
}
