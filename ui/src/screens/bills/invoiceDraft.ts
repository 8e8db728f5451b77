import type { Schemas } from '../../api/model';
import { readAmount } from '../tariffs/amounts';
import type { FrozenBill } from './billTypes';

/** The supplier's figures while they are typed: for our lines by key, and what we do not have. */
export interface InvoiceDraft {
  own: Record<string, string>;
  more: { key: string; name: string; amount: string }[];
  total: string;
}

export function invoiceDraft({ bill, invoice }: FrozenBill): InvoiceDraft {
  const ours = new Set(bill.lines.map(({ key }) => key));
  const lines = invoice?.lines ?? [];
  return {
    own: Object.fromEntries(lines.filter(({ key }) => ours.has(key)).map(({ key, theirs }) => [key, theirs ?? ''])),
    more: lines.filter(({ key }) => !ours.has(key)).map(({ key, name, theirs }) => ({ key, name, amount: theirs ?? '' })),
    total: invoice?.total ?? '',
  };
}

/** What is sent of a draft, and the keys in the order in which they are sent. */
export function invoiceOf({ own, more, total }: InvoiceDraft): { body: Schemas['InvoiceInput']; places: string[] } {
  const lines = [
    ...Object.entries(own).map(([key, amount]) => ({ key, name: '', amount })),
    ...more,
  ].filter(({ amount }) => amount.trim() !== '');
  return {
    body: {
      lines: lines.map(({ key, name, amount }) => ({ key, name, amount: readAmount(amount) })),
      total: total.trim() === '' ? null : readAmount(total),
    },
    places: lines.map(({ key }) => key),
  };
}
