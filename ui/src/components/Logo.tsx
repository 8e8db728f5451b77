import classes from './Logo.module.css';

/** The mark: a house whose rooms are the bars of a histogram, the tallest one lit. */
export function LogoMark({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className={classes.mark}>
      <path
        className={classes.house}
        d="M14.3 2.6a2.8 2.8 0 0 1 3.4 0l10.9 8.3a3.5 3.5 0 0 1 1.4 2.8V26a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V13.7a3.5 3.5 0 0 1 1.4-2.8z"
      />
      <rect className={classes.low} x="7.5" y="18" width="3.5" height="8" rx="1.75" />
      <rect className={classes.middle} x="14.25" y="14.5" width="3.5" height="11.5" rx="1.75" />
      <rect className={classes.lit} x="21" y="11" width="3.5" height="15" rx="1.75" />
    </svg>
  );
}

export function Logo({ size = 30 }: { size?: number }) {
  return (
    <span className={classes.logo} style={{ fontSize: size * 0.62 }}>
      <LogoMark size={size} />
      <span className={classes.word}>
        meter<b>house</b>
      </span>
    </span>
  );
}
