import type { ReactNode } from 'react';
import { Logo } from '../../components/Logo';
import { LanguageSelect } from '../../components/Preferences';
import { useT } from '../../i18n/I18n';
import classes from './Entrance.module.css';

/** The frame of what is shown before one is let in. */
export function Entrance({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <div className={classes.page}>
      <aside className={classes.side}>
        <Logo size={40} />
        <p className={classes.claim}>{t('claim')}</p>
        <Skyline />
      </aside>
      <main className={classes.main} id="main">
        <div className={classes.language}>
          <LanguageSelect compact />
        </div>
        <div className={classes.card}>{children}</div>
      </main>
    </div>
  );
}

const HEIGHTS = [34, 30, 28, 27, 29, 38, 56, 78, 92, 97, 95, 90, 84, 88, 93, 91, 82, 70, 62, 58, 52, 46, 41, 37];
const STEP = 18;
const GROUND = 110;
const LIT = 9;

/** A day of a building, hour by hour; the highest hour is lit. */
function Skyline() {
  return (
    <svg className={classes.skyline} viewBox={`0 0 ${HEIGHTS.length * STEP} ${GROUND}`} aria-hidden="true">
      {HEIGHTS.map((height, hour) => (
        <rect
          key={hour}
          data-lit={hour === LIT}
          x={hour * STEP + 3}
          y={GROUND - height}
          width={STEP - 6}
          height={height}
          rx="3"
        />
      ))}
    </svg>
  );
}
