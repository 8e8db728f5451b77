import type { Quality } from '../../api/model';
import type { ColoredSeries } from '../../charts/colors';
import type { PriceRemark } from '../../charts/priceRemarks';
import { useT } from '../../i18n/I18n';
import classes from './Legend.module.css';

/** A small piece of hatching that stands for a quality; needs `data-quality`. */
export const sampleClass = classes.sample;

interface LegendProps {
  series: readonly ColoredSeries[];
  hidden: ReadonlySet<string>;
  onToggle: (key: string) => void;
}

/** What each colour is; a press hides or shows it. */
export function SeriesLegend({ series, hidden, onToggle }: LegendProps) {
  const t = useT();
  return (
    <div className={classes.legend} role="group" aria-label={t('legend')}>
      {series.map((item) => (
        <button
          key={item.key}
          type="button"
          className={classes.item}
          aria-pressed={!hidden.has(item.key)}
          onClick={() => onToggle(item.key)}
        >
          <span className={classes.swatch} style={{ background: item.color }} aria-hidden="true" />
          {item.label}
        </button>
      ))}
    </div>
  );
}

interface QualityLegendProps {
  qualities: readonly Quality[];
  remarks: readonly PriceRemark[];
  compared: boolean;
}

/** What the hatchings mean: only those that are on the chart. */
export function QualityLegend({ qualities, remarks, compared }: QualityLegendProps) {
  const t = useT();
  if (qualities.length === 0 && remarks.length === 0 && !compared) return null;
  return (
    <ul className={classes.qualities}>
      {compared && (
        <li>
          <span className={classes.dashed} aria-hidden="true" />
          {t('previous-period')}
        </li>
      )}
      {qualities.map((quality) => (
        <li key={quality}>
          <span className={classes.sample} data-quality={quality} aria-hidden="true" />
          {t(`quality-${quality}`)}
        </li>
      ))}
      {remarks.map((remark) => (
        <li key={remark}>
          <span
            className={classes.sample}
            data-quality={remark === 'unpriced' ? 'missing' : 'partial'}
            aria-hidden="true"
          />
          {t(`price-${remark}`)}
        </li>
      ))}
    </ul>
  );
}
