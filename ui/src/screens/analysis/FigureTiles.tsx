import type { ReactNode } from 'react';
import classes from './FigureTiles.module.css';

export interface Figure {
  label: string;
  value: string;
  note?: ReactNode;
}

/** The answer in a few numbers. */
export function FigureTiles({ figures }: { figures: readonly Figure[] }) {
  return (
    <div className={classes.figures}>
      {figures.map(({ label, value, note }) => (
        <div key={label} className={classes.figure}>
          <span className={classes.label}>{label}</span>
          <span className={classes.value}>{value}</span>
          {note && <span className={classes.note}>{note}</span>}
        </div>
      ))}
    </div>
  );
}
