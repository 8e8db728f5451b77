import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Schemas } from '../../api/model';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import type { FrozenBill } from './billTypes';
import { Compared } from './Compared';
import classes from './InvoiceVerdict.module.css';

interface InvoiceVerdictProps {
  invoice: Schemas['InvoiceView'];
  bill: FrozenBill;
}

/** Whether the invoice is what it should be, and where it is not. */
export function InvoiceVerdict({ invoice, bill }: InvoiceVerdictProps) {
  const t = useT();
  const format = useFormat();
  const { currency } = bill;
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
        heads={[t('invoice-ours'), t('invoice-theirs')]}
        lines={invoice.lines.map(({ key, name, ours, theirs, difference }) => ({
          key,
          name: name || t('bill-no-tariff'),
          first: ours,
          second: theirs,
          amount: difference,
        }))}
        total={{
          name: t('bill-total'),
          first: bill.total,
          second: invoice.total ?? addedUp(invoice.lines),
          amount: invoice.difference,
        }}
      />
    </>
  );
}

/** The sum of the supplier's lines, in whole cents of whichever size they are written in. */
function addedUp(lines: Schemas['InvoiceView']['lines']): string {
  const written = lines.map(({ theirs }) => theirs ?? '0');
  const decimals = Math.max(0, ...written.map((text) => text.split('.')[1]?.length ?? 0));
  const sum = written.reduce((total, text) => total + BigInt(scaled(text, decimals)), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${sum < 0n ? '-' : ''}${whole}${decimals ? `.${digits.slice(-decimals)}` : ''}`;
}

function scaled(text: string, decimals: number): string {
  const [whole = '0', rest = ''] = text.split('.');
  return `${whole}${rest.padEnd(decimals, '0')}`;
}
