import classes from './Sparkline.module.css';
import type { PowerPoint } from './useLiveStream';

const WIDTH = 600;
const HEIGHT = 90;
const EDGE = 5;

/** The course of a value without axes; moments without a value are gaps. */
export function Sparkline({ points, label }: { points: readonly PowerPoint[]; label: string }) {
  const known = points.filter((point) => point.value !== null).length;
  const place = scaleOf(points);
  return (
    <svg
      className={classes.sparkline}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      data-points={known}
    >
      {runsOf(points).map((run) => {
        const line = run.map(place).join('L');
        const first = place(run[0] ?? { at: 0, value: 0 }).split(' ')[0];
        const last = place(run.at(-1) ?? { at: 0, value: 0 }).split(' ')[0];
        return (
          <g key={run[0]?.at}>
            <path className={classes.area} d={`M${first} ${HEIGHT}L${line}L${last} ${HEIGHT}Z`} />
            <path className={classes.line} d={`M${line}`} />
          </g>
        );
      })}
    </svg>
  );
}

type Known = PowerPoint & { value: number };

function runsOf(points: readonly PowerPoint[]): Known[][] {
  const runs: Known[][] = [[]];
  for (const { at, value } of points) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ at, value });
  }
  return runs.filter((run) => run.length > 1);
}

/** Maps a point to "x y" within the picture; the highest and the lowest value touch its edges. */
function scaleOf(points: readonly PowerPoint[]): (point: Known) => string {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const start = points[0]?.at ?? 0;
  const duration = Math.max((points.at(-1)?.at ?? 0) - start, 1);
  const range = Math.max(high - low, Math.abs(high) * 0.02, 1);
  return ({ at, value }) => {
    const x = ((at - start) / duration) * WIDTH;
    const y = HEIGHT - EDGE - ((value - low) / range) * (HEIGHT - 2 * EDGE);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
}
