import classes from './Progress.module.css';

interface ProgressProps {
  label: string;
  value: number;
  total: number;
  /** What is said at its right end. */
  text: string;
}

/** How far something is that takes its time. */
export function Progress({ label, value, total, text }: ProgressProps) {
  const share = total > 0 ? Math.min(1, value / total) : 0;
  return (
    <div className={classes.progress}>
      <div
        className={classes.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <div className={classes.bar} style={{ width: `${share * 100}%` }} />
      </div>
      <p className={classes.text}>{text}</p>
    </div>
  );
}
