import { IconClockQuestion, IconHelpCircle } from '@tabler/icons-react';
import { useOpenSession } from '../../api/session';
import { useFormat } from '../../format/FormatContext';
import { useI18n } from '../../i18n/I18n';
import { dateWriter } from '../tariffs/ruleWords';
import classes from './BillDocument.module.css';
import { BillLines } from './BillLines';
import type { BillFigures } from './billTypes';

interface BillDocumentProps {
  bill: BillFigures;
  currency: string;
  scope: string;
  /** What the bill is: a preview, or frozen when and by whom. */
  state: string;
  name?: string;
}

/** A bill as one would hold it in the hand: whose, for what time, its lines and its total. */
export function BillDocument({ bill, currency, scope, state, name }: BillDocumentProps) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { site } = useOpenSession();
  const date = dateWriter(language);
  return (
    <article className={classes.sheet} aria-label={name ?? t('bills-new')} data-bill="">
      <header className={classes.head}>
        <div>
          <p className={classes.site}>{site.name}</p>
          <h3 className={classes.title}>{name ?? t(`bill-title-${bill.commodity}`)}</h3>
          <p className={classes.period}>
            {t('rule-period', { first: date(bill.first), last: date(bill.last) })} · {scope}
          </p>
        </div>
        <div className={classes.sum}>
          <span>{t('bill-total')}</span>
          <b>{format.money(bill.total, currency)}</b>
          <small>{state}</small>
        </div>
      </header>
      {bill.incomplete && (
        <p className={classes.note} role="note">
          <IconHelpCircle size={19} aria-hidden="true" />
          {t('bill-incomplete')}
        </p>
      )}
      {bill.provisional && (
        <p className={classes.note} role="note">
          <IconClockQuestion size={19} aria-hidden="true" />
          {t('bill-provisional')}
        </p>
      )}
      {bill.lines.length === 0 ? <p>{t('bill-empty')}</p> : <BillLines bill={bill} currency={currency} />}
    </article>
  );
}
