import type { Measurement } from '../api/model';

const MINUTE_MS = 60_000;
const USUAL_STEP_MS = 15 * MINUTE_MS;

/**
 * Brings measurements of one period to the same points of time. Of a day the server tells what was recorded, and a row
 * of nothing where a gap begins; here every step of the day has its row. Longer periods have the same rows already.
 */
export function aligned(all: readonly Measurement[]): Measurement[] {
  const first = all[0];
  if (first?.period !== 'day') return [...all];
  const grid = gridOf(all, first);
  return all.map((data) => onGrid(data, grid));
}

const time = (instant: string) => new Date(instant).getTime();

function gridOf(all: readonly Measurement[], { start, end }: Measurement): number[] {
  const steps = all.flatMap(({ starts }) =>
    starts.slice(1).map((next, index) => time(next) - time(starts[index] ?? next)),
  );
  const step = Math.max(Math.min(USUAL_STEP_MS, ...steps.filter((width) => width > 0)), MINUTE_MS);
  const count = Math.max(Math.ceil((time(end) - time(start)) / step), 0);
  return Array.from({ length: count }, (_, index) => time(start) + index * step);
}

/** A recorded row holds until the next one begins; the last one for as long as the one before it. */
function onGrid(data: Measurement, grid: readonly number[]): Measurement {
  const starts = data.starts.map(time);
  const lastWidth = starts.length > 1 ? (starts.at(-1) ?? 0) - (starts.at(-2) ?? 0) : USUAL_STEP_MS;
  const rows = grid.map((at) => {
    const row = starts.findLastIndex((start) => start <= at);
    const end = starts[row + 1] ?? (starts[row] ?? 0) + lastWidth;
    return row >= 0 && at < end ? row : -1;
  });
  const column = (values: readonly (number | null)[]) => rows.map((row) => values[row] ?? null);
  return {
    ...data,
    starts: grid.map((at) => new Date(at).toISOString()),
    mean: column(data.mean),
    minimum: column(data.minimum),
    maximum: column(data.maximum),
  };
}
