import type { HeatMap } from '../../api/analysis';
import type { Quality } from '../../api/model';

/** What the letters of a heat map's quality stand for. */
export const LETTERS: Record<string, Quality | undefined> = {
  m: 'measured',
  e: 'edited',
  i: 'interpolated',
  s: 'estimated',
  p: 'partial',
  x: 'missing',
  f: 'future',
};

export function clock(minute: number): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(minute / 60))}:${part(minute % 60)}`;
}

/** Days that have begun, times of the day, and the cells that are known.
 *
 * An hour that passes twice is one cell: the mean of both. The table tells them apart.
 */
export function cellsOf(data: HeatMap) {
  const days = data.days.filter((_, index) => /[^f-]/.test(data.quality[index] ?? ''));
  const times = data.columns
    .map((column, index) => ({
      name: clock(column.minute),
      column: index,
      repeated: column.repeated,
    }))
    .filter((time) => !time.repeated);
  const again = new Map<string, number>();
  data.columns.forEach((column, index) => {
    if (column.repeated) again.set(clock(column.minute), index);
  });
  const cells: [number, number, number][] = [];
  days.forEach((_, day) => {
    times.forEach((time, row) => {
      const first = data.values[day]?.[time.column] ?? null;
      const second = data.values[day]?.[again.get(time.name) ?? -1] ?? null;
      const known = [first, second].filter((value) => value !== null);
      if (known.length > 0) cells.push([day, row, known.reduce((sum, value) => sum + value, 0) / known.length]);
    });
  });
  return { days, times, cells };
}
