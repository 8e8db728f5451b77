import type { Schemas } from '../../api/model';
import { NOT_AVAILABLE } from '../../format/Format';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './PricesTab.module.css';

/** What a file brings or has brought, and the lines that cannot be used. */
export function ImportResult({ result }: { result: Schemas['PriceImportView'] }) {
  const t = useT();
  const format = useFormat();
  const { rows, imported, first, last, lowest, highest, errors } = result;
  const number = (text: string | null) => (text === null ? NOT_AVAILABLE : format.decimal(text, 6));
  return (
    <div role="status">
      <p>
        <b>{imported > 0 ? t('prices-imported', { count: imported }) : t('prices-tried', { count: rows })}</b>
      </p>
      {rows > 0 && (
        <dl className={classes.result}>
          <dt>{t('bills-period')}</dt>
          <dd>{first && last ? `${format.dateTime(first)} – ${format.dateTime(last)}` : NOT_AVAILABLE}</dd>
          <dt>{t('prices-lowest')}</dt>
          <dd>{number(lowest)}</dd>
          <dt>{t('prices-highest')}</dt>
          <dd>{number(highest)}</dd>
        </dl>
      )}
      {errors.length > 0 && (
        <>
          <p>{t('prices-bad-lines', { count: errors.length })}</p>
          <ul className={classes.errors}>
            {errors.map(({ line, detail }) => (
              <li key={`${line} ${detail}`}>{t('prices-bad-line', { line, detail })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
