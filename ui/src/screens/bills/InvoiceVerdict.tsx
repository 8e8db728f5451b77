import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Schemas } from '../../api/model';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { sumOf } from '../tariffs/decimals';
import type { FrozenBill } from './billTypes';
import { Compared } from './Compared';
import classes from './InvoiceVerdict.module.css';
import { useLineTitle } from './useLineTitle';

interface InvoiceVerdictProps {
  invoice: Schemas['InvoiceView'];
  bill: FrozenBill;
}

/** Whether the invoice is what it should be, and where it is not. */
export function InvoiceVerdict({ invoice, bill }: InvoiceVerdictProps) {
  const t = useT();
  const format = useFormat();
  const { currency } = bill;
  const title = useLineTitle(bill.bill.lines);
  const fits = Number(invoice.difference) === 0 && invoice.lines.every(({ difference }) => Number(difference ?? 0) === 0);
  const amount = format.moneyChange(invoice.difference, currency);
  return (
    <>
      <p className={classes.verdict} data-fits={fits} role="status">
        {fits ? <IconCircleCheck size={20} aria-hidden="true" /> : <IconAlertTriangle size={20} aria-hidden="true" />}
        {fits ? t('invoice-fits') : t('invoice-differs', { amount })}
      </p>
      {invoice.adds_up === false && <p className={classes.sum}>{t('invoice-sum')}</p>}
      <Compared
        label={t('invoice-title')}
        currency={currency}
        absent={t('invoice-absent')}
        heads={[t('invoice-ours'), t('invoice-theirs')]}
        lines={invoice.lines.map(({ key, name, ours, theirs, difference }) => ({
          key,
          name: title(key, name),
          first: ours,
          second: theirs,
          amount: difference,
        }))}
        total={{
          name: t('bill-total'),
          first: bill.total,
          second: invoice.total ?? sumOf(invoice.lines.map(({ theirs }) => theirs ?? '0')),
          amount: invoice.difference,
        }}
      />
    </>
  );
}
