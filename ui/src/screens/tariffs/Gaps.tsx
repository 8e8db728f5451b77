import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { useFormat } from '../../format/FormatContext';
import { useI18n } from '../../i18n/I18n';
import classes from './Gaps.module.css';
import type { Preview } from './previewDays';

const LISTED = 3;
const HOUR_S = 3600;

/** The time that no rule covers: what is used then has no price, which is not a price of zero. */
export function Gaps({ preview }: { preview: Preview }) {
  const { t } = useI18n();
  const format = useFormat();
  if (preview.uncovered_s === 0) {
    return (
      <p className={classes.covered}>
        <IconCircleCheck size={19} aria-hidden="true" />
        {t('preview-covered')}
      </p>
    );
  }
  const hours = format.axis(Math.round((preview.uncovered_s / HOUR_S) * 100) / 100);
  return (
    <div className={classes.gaps} role="note">
      <IconHelpCircle size={20} aria-hidden="true" />
      <div>
        <b>{t('preview-uncovered', { hours })}</b>
        <p>{t('preview-uncovered-why')}</p>
        <ul>
          {preview.uncovered.slice(0, LISTED).map(({ start, end }) => (
            <li key={start}>{format.stretch(start, end)}</li>
          ))}
        </ul>
        {preview.uncovered.length > LISTED && (
          <span>{t('preview-uncovered-more', { count: preview.uncovered.length - LISTED })}</span>
        )}
      </div>
    </div>
  );
}
