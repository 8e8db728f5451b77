import type { Phase, Quantity, ReadingValue } from '../../api/model';

/** One line of the phase table. */
export interface PhaseRow {
  phase: 'l1' | 'l2' | 'l3' | 'n' | 'total';
  /** By the column's quantity; absent: the device does not measure it on this phase. */
  values: Partial<Record<Quantity, ReadingValue>>;
}

export type ListId = 'energy' | 'consumption' | 'power' | 'voltage' | 'quality' | 'state' | 'other';

export interface Sections {
  /** The total active power, where there is one. */
  power: ReadingValue | null;
  phases: PhaseRow[];
  lists: { id: ListId; values: ReadingValue[] }[];
  harmonics: ReadingValue[];
}

export const PHASE_COLUMNS: readonly Quantity[] = [
  'voltage',
  'current',
  'active_power',
  'reactive_power',
  'apparent_power',
  'power_factor',
  'thd_voltage',
  'thd_current',
];

const LIST_OF: Partial<Record<Quantity, ListId>> = {
  active_energy: 'energy',
  reactive_energy: 'energy',
  apparent_energy: 'energy',
  session_energy: 'energy',
  gas_volume: 'consumption',
  water_volume: 'consumption',
  pulses: 'consumption',
  active_power: 'power',
  reactive_power: 'power',
  apparent_power: 'power',
  active_power_demand: 'power',
  active_power_demand_max: 'power',
  reactive_power_demand: 'power',
  reactive_power_demand_max: 'power',
  apparent_power_demand: 'power',
  apparent_power_demand_max: 'power',
  power_factor: 'power',
  voltage: 'voltage',
  current: 'voltage',
  current_demand: 'voltage',
  current_demand_max: 'voltage',
  current_limit: 'voltage',
  frequency: 'voltage',
  phase_angle: 'voltage',
  thd_voltage: 'quality',
  thd_current: 'quality',
  voltage_unbalance: 'quality',
  current_unbalance: 'quality',
  digital_input: 'state',
  digital_output: 'state',
  breaker_state: 'state',
  breaker_tripped: 'state',
  breaker_trips: 'state',
  charger_status: 'state',
};

const LIST_ORDER: readonly ListId[] = ['state', 'consumption', 'energy', 'power', 'voltage', 'quality', 'other'];

/** Where each value of a reading is shown: nothing is left out. */
export function sectionsOf(values: readonly ReadingValue[]): Sections {
  const power = values.find((item) => item.key === 'active_power_total') ?? null;
  const harmonics = values.filter((item) => item.quantity.startsWith('harmonic_'));
  const phases = phaseRows(values);
  const inTable = new Set(phases.flatMap((row) => Object.values(row.values)));
  const rest = values.filter((item) => item !== power && !harmonics.includes(item) && !inTable.has(item));
  const lists = LIST_ORDER.map((id) => ({
    id,
    values: rest.filter((item) => (LIST_OF[item.quantity] ?? 'other') === id),
  }));
  return { power, phases, harmonics, lists: lists.filter((list) => list.values.length > 0) };
}

/** The table of a polyphase device; none for a device that knows one phase only. */
function phaseRows(values: readonly ReadingValue[]): PhaseRow[] {
  const rows = (['l1', 'l2', 'l3', 'n', 'total'] as const).map((phase) => ({
    phase,
    values: Object.fromEntries(
      values
        .filter((item) => item.direction === null && item.index === null && isIn(item, phase))
        .map((item) => [item.quantity, item]),
    ),
  }));
  const polyphase = rows.filter((row) => row.phase !== 'total' && Object.keys(row.values).length > 0).length > 1;
  return polyphase ? rows.filter((row) => Object.keys(row.values).length > 0) : [];
}

function isIn(item: ReadingValue, phase: PhaseRow['phase']): boolean {
  if (!PHASE_COLUMNS.includes(item.quantity)) return false;
  const own: Phase | null = item.phase;
  if (phase === 'total') return own === 'total';
  return own === phase || own === `${phase}_n`;
}
