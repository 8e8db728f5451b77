import type { Format } from '../format/Format';
import type { BucketMark } from './bucketMarks';
import { hatchTile } from './hatch';
import type { Palette } from './palette';

/** Room for the unit above and for one line of labels below; what the labels at the left need is added by itself. */
export const GRID = { left: 6, right: 8, top: 30, bottom: 26 };

const label = (palette: Palette) => ({ color: palette.dimmed, fontSize: 12, hideOverlap: true });

/** One place per bucket, each with its background mark. */
export function bucketAxis(names: string[], palette: Palette, marks: readonly BucketMark[]) {
  const fills = {
    none: 'transparent',
    future: palette.future,
    missing: hatchTile(palette.hatch),
    partial: hatchTile(palette.gridLine),
  };
  return {
    type: 'category' as const,
    data: names,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.gridLine } },
    axisLabel: label(palette),
    splitArea: { show: true, interval: 0, areaStyle: { color: marks.map((mark) => fills[mark]) as string[] } },
  };
}

export function valueAxis(unit: string, format: Format, palette: Palette, fromZero = true) {
  return {
    type: 'value' as const,
    name: unit,
    nameTextStyle: { color: palette.dimmed, fontSize: 12, align: 'left' as const, padding: [0, 0, 0, -24] },
    nameGap: 12,
    scale: !fromZero,
    splitNumber: 4,
    axisLabel: { ...label(palette), formatter: (value: number) => format.axis(value) },
    splitLine: { lineStyle: { color: palette.gridLine } },
  };
}
