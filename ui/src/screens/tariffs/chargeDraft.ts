import type { Commodity } from '../../api/model';
import { readAmount } from './amounts';
import { type PriceUnit, UNITS } from './units';
import type { ChargeInput } from './useBook';

export const CHARGE_KINDS = ['standing', 'demand', 'reactive', 'levy', 'tax', 'feed_in'] as const;
export type ChargeKind = (typeof CHARGE_KINDS)[number];
export const PERS = ['day', 'month', 'year'] as const;
export type Per = (typeof PERS)[number];
const ELECTRIC: readonly ChargeKind[] = ['demand', 'reactive', 'feed_in'];
export const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The kinds of charge that a commodity can have. */
export function kindsOf(commodity: Commodity): readonly ChargeKind[] {
  return CHARGE_KINDS.filter((kind) => commodity === 'electricity' || !ELECTRIC.includes(kind));
}

/** A charge while it is written; what other kinds would need is kept too. */
export interface ChargeDraft {
  name: string;
  kind: ChargeKind;
  amount: string;
  per: Per;
  months: number[];
  weekdays: number[];
  frames: { first: string; last: string }[];
  tanPhi: string;
  percent: string;
  unit: PriceUnit;
  first: string;
  last: string;
}

export function chargeDraft(charge: ChargeInput | null, commodity: Commodity): ChargeDraft {
  const empty: ChargeDraft = {
    name: charge?.name ?? '',
    kind: 'standing',
    amount: '',
    per: 'month',
    months: ALL_MONTHS,
    weekdays: [0, 1, 2, 3, 4, 5, 6],
    frames: [],
    tanPhi: '0.5',
    percent: '',
    unit: UNITS[commodity][0] ?? 'kwh',
    first: charge?.first ?? '',
    last: charge?.last ?? '',
  };
  if (!charge) return empty;
  const { what } = charge;
  if (what.kind === 'reactive') return { ...empty, kind: what.kind, amount: what.amount, tanPhi: what.free_tan_phi };
  return { ...empty, ...what };
}

/** What is sent of a draft. */
export function chargeOf(draft: ChargeDraft, commodity: Commodity): ChargeInput {
  const { name, first, last } = draft;
  return { commodity, name: name.trim(), what: termsOf(draft), first: first || null, last: last || null };
}

function termsOf(draft: ChargeDraft): ChargeInput['what'] {
  const amount = readAmount(draft.amount);
  switch (draft.kind) {
    case 'standing':
      return { kind: 'standing', amount, per: draft.per };
    case 'demand':
      return { kind: 'demand', amount, months: draft.months, weekdays: draft.weekdays, frames: draft.frames };
    case 'reactive':
      return { kind: 'reactive', amount, free_tan_phi: readAmount(draft.tanPhi) };
    case 'levy':
      return { kind: 'levy', amount, unit: draft.unit };
    case 'tax':
      return { kind: 'tax', percent: readAmount(draft.percent) };
    case 'feed_in':
      return { kind: 'feed_in', amount };
  }
}
