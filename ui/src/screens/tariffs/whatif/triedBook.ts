import type { Schemas } from '../../../api/model';
import type { Charge, ChargeInput, CostRule, CostRuleInput, Tariff, TariffInput, Tried } from '../useBook';

/** A copy of tariffs, rules and charges that is changed freely; nothing is reckoned with it until it is compared. */
export interface TriedBook {
  tariffs: Tried<TariffInput>[];
  rules: Tried<CostRuleInput>[];
  charges: Tried<ChargeInput>[];
}

export function copyOf(
  tariffs: readonly Tariff[],
  rules: readonly CostRule[],
  charges: readonly Charge[],
): TriedBook {
  return {
    tariffs: tariffs.map(({ rules: _rules, price_now: _now, ...tariff }) => tariff),
    rules: rules.map(({ id, commodity, tariff_id, validity, frame, weekdays }) => ({
      id,
      commodity,
      tariff_id,
      validity: validity ?? null,
      frame: frame ?? null,
      weekdays: weekdays ?? [],
    })),
    charges: charges.map((charge) => ({ ...charge })),
  };
}

/** The book as the API takes it: the order counts, ids of rules and charges do not. */
export function bookInput({ tariffs, rules, charges }: TriedBook): Schemas['BookInput'] {
  return {
    tariffs,
    rules: rules.map(({ id: _id, ...rule }) => rule),
    charges: charges.map(({ id: _id, ...charge }) => charge),
  };
}

/** A kept book, with ids for its rules so that they can be told apart. */
export function fromKept({ tariffs, rules, charges }: Schemas['AlternativeView']): TriedBook {
  return { tariffs, rules: rules.map((rule, index) => ({ ...rule, id: index + 1 })), charges };
}

export function nextId(items: readonly { id: number }[]): number {
  return Math.max(0, ...items.map(({ id }) => id)) + 1;
}

/** The list with an item put in place of that with its id, or at the end. */
export function withItem<Item extends { id: number }>(items: readonly Item[], item: Item): Item[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((there) => (there.id === item.id ? item : there))
    : [...items, item];
}

export function inOrder<Item extends { id: number }>(items: readonly Item[], ids: readonly number[]): Item[] {
  return [...items].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
