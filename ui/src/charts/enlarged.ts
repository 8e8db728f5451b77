import type { ChartOption } from './echarts';

const IN_PIXELS = new Set(['fontSize', 'nameGap', 'top', 'bottom', 'barMaxWidth', 'minShowLabelAngle']);

/** The same drawing with larger type, for those who stand far away. */
export function enlarged(option: ChartOption, factor: number): ChartOption {
  return larger(option, factor) as ChartOption;
}

function larger(part: unknown, factor: number): unknown {
  if (Array.isArray(part)) return part.map((item) => larger(item, factor));
  if (!isPlain(part)) return part;
  const entries = Object.entries(part).map(([name, value]): [string, unknown] => {
    if (name === 'data') return [name, value];
    return [name, IN_PIXELS.has(name) && typeof value === 'number' ? value * factor : larger(value, factor)];
  });
  return Object.fromEntries(entries);
}

function isPlain(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && Object.getPrototypeOf(part) === Object.prototype;
}
