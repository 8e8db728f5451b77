import type { Coverage, Device } from '../../api/model';

export interface DeviceRow {
  id: number;
  name: string;
  coverage: Coverage;
}

const NAMES = ['expected_s', 'measured_s', 'interpolated_s', 'estimated_s', 'edited_s', 'missing_s'] as const;

/** Counters added up by device, the least complete first. */
export function byDevice(
  items: readonly { device_id: number; coverage: Coverage }[],
  devices: readonly Device[],
): DeviceRow[] {
  const sums = new Map<number, Coverage>();
  for (const { device_id: id, coverage } of items) {
    const sum = sums.get(id);
    sums.set(id, sum ? add(sum, coverage) : coverage);
  }
  const names = new Map(devices.map((device) => [device.id, device.name]));
  return [...sums]
    .map(([id, coverage]) => ({
      id,
      name: names.get(id) ?? String(id),
      coverage,
    }))
    .sort((a, b) => lack(b.coverage) - lack(a.coverage) || a.name.localeCompare(b.name));
}

export function add(one: Coverage, other: Coverage): Coverage {
  const sum = { ...one };
  for (const name of NAMES) sum[name] += other[name];
  return sum;
}

/** What is missing weighs more than what is interpolated or estimated. */
function lack({ expected_s: expected, missing_s: missing, interpolated_s, estimated_s }: Coverage): number {
  return expected ? (missing * 10 + interpolated_s + estimated_s) / expected : 0;
}
