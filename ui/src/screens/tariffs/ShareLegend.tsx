import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { type Day, secondsByTariff } from './previewDays';
import classes from './ShareLegend.module.css';
import { type Look, TariffMark } from './TariffMark';

const HOUR_S = 3600;

/** Which colour, letter and pattern is which tariff, and how much of the time it has. */
export function ShareLegend({ days, looks }: { days: readonly Day[]; looks: Map<number, Look> }) {
  const t = useT();
  const format = useFormat();
  const shares = secondsByTariff(days);
  const all = shares.reduce((sum, [, seconds]) => sum + seconds, 0);
  return (
    <ul className={classes.legend} aria-label={t('legend')}>
      {shares.map(([tariff, seconds]) => {
        const look = looks.get(tariff ?? -1);
        return (
          <li key={tariff ?? 'none'}>
            <TariffMark look={look} />
            <b>{look?.name ?? t('tariff-none')}</b>
            <span className={classes.share}>
              {t('preview-hours', { hours: format.axis(Math.round((seconds / HOUR_S) * 100) / 100) })} ·{' '}
              {format.share(seconds / all)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
