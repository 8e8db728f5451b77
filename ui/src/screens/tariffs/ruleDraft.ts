import type { Commodity } from '../../api/model';
import type { CostRuleInput } from './useBook';

export const KINDS = ['always', 'date', 'period'] as const;
export type Kind = (typeof KINDS)[number];

/** A cost rule while it is written: every entry keeps what was typed, also while a switch hides it. */
export interface RuleDraft {
  tariffId: number;
  weekdays: number[];
  allDay: boolean;
  from: string;
  to: string;
  kind: Kind;
  everyYear: boolean;
  first: string;
  last: string;
}

export const NEW_FRAME = { first: '00:00', last: '23:59' };

export function draftOf(rule: CostRuleInput | null, tariffId: number): RuleDraft {
  const validity = rule?.validity ?? null;
  const frame = rule?.frame ?? null;
  const kind = !validity ? 'always' : validity.first === validity.last ? 'date' : 'period';
  return {
    tariffId: rule?.tariff_id ?? tariffId,
    weekdays: [...(rule?.weekdays ?? [0, 1, 2, 3, 4, 5, 6])],
    allDay: frame === null,
    from: (frame ?? NEW_FRAME).first,
    to: (frame ?? NEW_FRAME).last,
    kind,
    everyYear: validity?.every_year ?? false,
    first: validity?.first ?? '',
    last: validity?.last ?? '',
  };
}

/** What is sent of a draft. */
export function bodyOf(draft: RuleDraft, commodity: Commodity): CostRuleInput {
  const { kind, everyYear, first } = draft;
  const last = kind === 'date' ? first : draft.last;
  return {
    commodity,
    tariff_id: draft.tariffId,
    weekdays: draft.weekdays,
    frame: draft.allDay ? null : { first: draft.from, last: draft.to },
    validity: kind === 'always' ? null : { first, last, every_year: everyYear },
  };
}
