import type { Quality } from '../api/model';
import classes from './MiniBars.module.css';

interface MiniBarsProps {
  values: readonly (number | null)[];
  quality: readonly Quality[];
  /** The period before, drawn behind. */
  before?: readonly (number | null)[];
  color: string;
  label: string;
}

const STEP = 10;
const HEIGHT = 56;
const BASE = 2;

/** A histogram without axes for a tile: missing values leave a gap with a mark, never a zero. */
export function MiniBars({ values, quality, before = [], color, label }: MiniBarsProps) {
  const largest = Math.max(1, ...values.map((value) => value ?? 0), ...before.map((value) => value ?? 0));
  const tall = (value: number) => Math.max((value / largest) * (HEIGHT - BASE), 1);
  return (
    <svg
      className={classes.bars}
      viewBox={`0 0 ${values.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {before
        .slice(0, values.length)
        .map((value, index) =>
          value === null ? null : (
            <rect
              key={`before-${index}`}
              className={classes.before}
              x={index * STEP + 1}
              y={HEIGHT - tall(value)}
              width={STEP - 2}
              height={tall(value)}
              rx="1.5"
            />
          ),
        )}
      {values.map((value, index) =>
        value === null ? (
          quality[index] === 'missing' && (
            <rect key={index} className={classes.gap} x={index * STEP + 1} y={HEIGHT - 3} width={STEP - 2} height="3" />
          )
        ) : (
          <rect
            key={index}
            fill={color}
            x={index * STEP + 1}
            y={HEIGHT - tall(value)}
            width={STEP - 2}
            height={tall(value)}
            rx="1.5"
          />
        ),
      )}
    </svg>
  );
}
