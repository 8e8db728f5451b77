import type { ReadingValue } from '../../api/model';
import { Panel } from '../../components/Panel';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './PowerPanel.module.css';
import { Sparkline } from './Sparkline';
import type { PowerPoint } from './useLiveStream';

interface PowerPanelProps {
  total: ReadingValue;
  points: readonly PowerPoint[];
}

/** Active power now, and since the page was opened. */
export function PowerPanel({ total, points }: PowerPanelProps) {
  const t = useT();
  const format = useFormat();
  const known = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return (
    <Panel className={classes.panel}>
      <div>
        <h3 className={classes.label}>{t('quantity-active_power')}</h3>
        <p className={classes.value} data-key={total.key}>
          {format.quantity(total.value, total.unit)}
        </p>
        {known.length > 1 && (
          <p className={classes.range}>
            {t('live-range', { low: format.quantity(low, total.unit), high: format.quantity(high, total.unit) })}
          </p>
        )}
      </div>
      {known.length > 1 ? (
        <Sparkline points={points} label={t('live-sparkline')} />
      ) : (
        <p className={classes.wait}>{t('live-sparkline-wait')}</p>
      )}
    </Panel>
  );
}
