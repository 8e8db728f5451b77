import { useFormat } from '../../format/FormatContext';
import { useI18n } from '../../i18n/I18n';
import { dateWriter } from '../tariffs/ruleWords';
import classes from './BillDocument.module.css';
import type { BillFigures, BillLine } from './billTypes';
import { priceWords, quantityWords } from './lineWords';

/** The lines of a bill and what they come to. What has no price says so; it is never a zero. */
export function BillLines({ bill, currency }: { bill: BillFigures; currency: string }) {
  const { t } = useI18n();
  const format = useFormat();
  const taxed = bill.lines.some(({ kind }) => kind === 'tax');
  return (
    <div className={classes.scroll}>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col">{t('bill-line')}</th>
            <th scope="col" className={classes.number}>
              {t('bill-quantity')}
            </th>
            <th scope="col" className={classes.number}>
              {t('bill-price')}
            </th>
            <th scope="col" className={classes.number}>
              {t('bill-amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bill.lines.map((line) => (
            <tr key={line.key} data-line={line.kind}>
              <th scope="row">
                <LineName line={line} />
              </th>
              <td className={classes.number}>{quantityWords(line, format, t, currency)}</td>
              <td className={classes.number}>{priceWords(line, format, t, currency)}</td>
              <td className={classes.number}>
                <LineAmount line={line} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {taxed && <Sum name={t('bill-net')} amount={format.money(bill.net, currency)} />}
          {taxed && <Sum name={t('bill-taxes')} amount={format.money(bill.tax, currency)} />}
          <Sum name={t('bill-total')} amount={format.money(bill.total, currency)} />
        </tfoot>
      </table>
    </div>
  );
}

function Sum({ name, amount }: { name: string; amount: string }) {
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {name}
      </th>
      <td className={classes.number}>{amount}</td>
    </tr>
  );
}

function LineName({ line }: { line: BillLine }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { kind, name, since, month, peak } = line;
  const about = [
    kind === 'unpriced' ? t('bill-unpriced-why') : kind === 'energy' ? '' : t(`charge-${kind.replace('-', '_')}`),
    since ? t('bill-since', { date: dateWriter(language)(since) }) : '',
    month ? format.periodName(month, 'month') : '',
    peak?.at ? t('bill-peak', { time: format.shortTime(peak.at) }) : '',
    peak && peak.excluded > 0 ? t('bill-peak-excluded', { count: peak.excluded }) : '',
  ].filter((text) => text !== '');
  return (
    <>
      {name || t('bill-no-tariff')}
      {about.length > 0 && <small>{about.join(' · ')}</small>}
    </>
  );
}

function LineAmount({ line, currency }: { line: BillLine; currency: string }) {
  const { t } = useI18n();
  const format = useFormat();
  if (line.amount === null)
    return <span className={classes.open}>{t(line.kind === 'unpriced' ? 'bill-unpriced' : 'bill-unknown')}</span>;
  return (
    <>
      {format.money(line.amount, currency)}
      {line.provisional && <small>{t('bill-line-provisional')}</small>}
    </>
  );
}
