import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { AmountField } from '../tariffs/AmountField';
import { ChangeProblem } from '../tariffs/ChangeProblem';
import form from '../tariffs/Form.module.css';
import { useChange } from '../tariffs/useChange';
import type { FrozenBill } from './billTypes';
import classes from './InvoiceForm.module.css';
import { type InvoiceDraft, invoiceDraft, invoiceOf } from './invoiceDraft';
import { useLineTitle } from './useLineTitle';

/** The supplier's figures beside our lines, and lines that we do not have. */
export function InvoiceForm({ bill, onClose }: { bill: FrozenBill; onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const title = useLineTitle(bill.bill.lines);
  const [draft, setDraft] = useState<InvoiceDraft>(() => invoiceDraft(bill));
  const change = useChange(0, onClose);
  const path = { bill_id: bill.id };
  const { body, places } = invoiceOf(draft);
  const fault = (place: string) => change.fault(`lines.${places.indexOf(place)}.amount`);
  const putOwn = (key: string, amount: string) => setDraft({ ...draft, own: { ...draft.own, [key]: amount } });
  const putMore = (at: number, part: Partial<InvoiceDraft['more'][number]>) =>
    setDraft({ ...draft, more: draft.more.map((item, index) => (index === at ? { ...item, ...part } : item)) });
  return (
    <form
      className={form.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void change.run(() => client.PUT('/api/v1/bills/{bill_id}/invoice', { params: { path }, body }));
      }}
    >
      <p className={classes.hint}>{t('invoice-hint')}</p>
      {bill.bill.lines.map((line) => (
        <div key={line.key} className={classes.row}>
          <span className={classes.name}>
            {title(line.key, line.name)}
            <small className={classes.ours}>
              {t('invoice-ours')} {format.money(line.amount, bill.currency)}
            </small>
          </span>
          <AmountField
            aria-label={t('invoice-line', { name: title(line.key, line.name) })}
            unit={bill.currency}
            value={draft.own[line.key] ?? ''}
            error={fault(line.key)}
            onChange={(amount) => putOwn(line.key, amount)}
          />
        </div>
      ))}
      {draft.more.map((item, index) => (
        <div key={item.key} className={classes.row}>
          <TextInput
            aria-label={t('invoice-more-name', { number: index + 1 })}
            placeholder={t('charge-name')}
            value={item.name}
            maxLength={120}
            onChange={(event) => putMore(index, { name: event.currentTarget.value })}
          />
          <AmountField
            aria-label={t('invoice-more-amount', { number: index + 1 })}
            unit={bill.currency}
            value={item.amount}
            error={fault(item.key)}
            onChange={(amount) => putMore(index, { amount })}
          />
        </div>
      ))}
      <div>
        <Button
          variant="light"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() =>
            setDraft({ ...draft, more: [...draft.more, { key: `more-${draft.more.length + 1}`, name: '', amount: '' }] })
          }
        >
          {t('invoice-more')}
        </Button>
      </div>
      <div className={classes.row}>
        <b className={classes.name}>{t('invoice-total')}</b>
        <AmountField
          aria-label={t('invoice-total')}
          unit={bill.currency}
          value={draft.total}
          error={change.fault('total')}
          onChange={(total) => setDraft({ ...draft, total })}
        />
      </div>
      <ChangeProblem change={change} shown={['lines', 'total']} />
      <div className={form.buttons}>
        {bill.invoice && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => void change.run(() => client.DELETE('/api/v1/bills/{bill_id}/invoice', { params: { path } }))}
          >
            {t('invoice-remove')}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={change.busy}>
          {t('invoice-check')}
        </Button>
      </div>
    </form>
  );
}
