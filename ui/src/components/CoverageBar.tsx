import type { Coverage } from '../api/model';
import { useFormat } from '../format/FormatContext';
import { useT } from '../i18n/I18n';
import classes from './CoverageBar.module.css';

const PARTS = ['measured', 'edited', 'interpolated', 'estimated', 'missing'] as const;

/** How much of what should have been recorded is there, and how good it is. */
export function CoverageBar({ coverage }: { coverage: Coverage }) {
  const t = useT();
  const format = useFormat();
  const expected = coverage.expected_s;
  if (expected <= 0) return <p className={classes.none}>{t('coverage-none')}</p>;
  const parts = PARTS.map((name) => ({ name, share: coverage[`${name}_s`] / expected })).filter(
    (part) => part.share > 0,
  );
  return (
    <div>
      <div className={classes.bar} aria-hidden="true">
        {parts.map((part) => (
          <span key={part.name} className={classes.part} data-quality={part.name} style={{ flexGrow: part.share }} />
        ))}
      </div>
      <ul className={classes.legend}>
        {parts.map((part) => (
          <li key={part.name}>
            <span className={classes.swatch} data-quality={part.name} aria-hidden="true" />
            {t(`quality-${part.name}`)} <b>{format.share(part.share)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
