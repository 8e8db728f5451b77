import type { Phase, Quantity } from '../api/model';

/** What a live value or a series of statistics is of. */
export interface Measured {
  key: string;
  quantity: Quantity;
  phase: Phase | null;
  index: number | null;
  unit: string;
}

export interface MeasuredGroup<Item extends Measured> {
  /** Unique within a device; also the last part of the message id `group-<name>`. */
  id: string;
  name: string;
  quantity: Quantity;
  index: number | null;
  items: Item[];
}

const LINE_TO_LINE: readonly (Phase | null)[] = ['l1_l2', 'l2_l3', 'l3_l1', 'avg_ll'];

/** Measured items that belong on one chart: one quantity of all phases; voltages between phases apart from the others. */
export function groupMeasured<Item extends Measured>(items: readonly Item[]): MeasuredGroup<Item>[] {
  const groups = new Map<string, MeasuredGroup<Item>>();
  for (const item of items) {
    const between = item.quantity === 'voltage' && LINE_TO_LINE.includes(item.phase);
    const name = between ? 'voltage_between' : item.quantity;
    const id = item.index === null ? name : `${name}-${item.index}`;
    const group = groups.get(id) ?? { id, name, quantity: item.quantity, index: item.index, items: [] };
    group.items.push(item);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

const ORDER: readonly string[] = [
  'active_power',
  'reactive_power',
  'apparent_power',
  'current',
  'voltage',
  'voltage_between',
  'frequency',
  'power_factor',
  'thd_voltage',
  'thd_current',
];

function rank(group: { name: string; index: number | null }): number {
  const place = ORDER.indexOf(group.name);
  return (place < 0 ? ORDER.length : place) * 1000 + (group.index ?? 0);
}

export function isHarmonic(quantity: Quantity): boolean {
  return quantity === 'harmonic_voltage' || quantity === 'harmonic_current';
}

const PHASE_NAMES: Partial<Record<Phase, string>> = {
  l1: 'L1',
  l2: 'L2',
  l3: 'L3',
  n: 'N',
  l1_n: 'L1–N',
  l2_n: 'L2–N',
  l3_n: 'L3–N',
  l1_l2: 'L1–L2',
  l2_l3: 'L2–L3',
  l3_l1: 'L3–L1',
};

/** What a phase is called in every language, null where it takes a word ("total", "mean"). */
export function phaseSymbol(phase: Phase): string | null {
  return PHASE_NAMES[phase] ?? null;
}

const PHASE_COLORS: Record<string, string> = { l1: '#c4622d', l2: '#2f86c9', l3: '#3a9a5b', n: '#8a7f9c' };

export function phaseColor(phase: Phase | null): string {
  return PHASE_COLORS[phase?.split('_')[0] ?? ''] ?? '#178f86';
}
