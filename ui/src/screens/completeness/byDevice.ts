import type { Coverage, Device } from '../../api/model';

export interface DeviceRow {
  id: number;
  name: string;
  coverage: Coverage;
}

const NAMES = ['expected_s', 'measured_s', 'interpolated_s', 'estimated_s', 'edited_s', 'missing_s'] as const;

/** The mean of a device's counters, so that a day has 24 hours; the least complete first. */
export function byDevice(
  items: readonly { device_id: number; coverage: Coverage }[],
  devices: readonly Device[],
): DeviceRow[] {
  const sums = new Map<number, { sum: Coverage; count: number }>();
  for (const { device_id: id, coverage } of items) {
    const known = sums.get(id);
    sums.set(id, known ? { sum: add(known.sum, coverage), count: known.count + 1 } : { sum: coverage, count: 1 });
  }
  const names = new Map(devices.map((device) => [device.id, device.name]));
  return [...sums]
    .map(([id, { sum, count }]) => ({ id, name: names.get(id) ?? String(id), coverage: divided(sum, count) }))
    .sort((a, b) => lack(b.coverage) - lack(a.coverage) || a.name.localeCompare(b.name));
}

function divided(coverage: Coverage, count: number): Coverage {
  const mean = { ...coverage };
  for (const name of NAMES) mean[name] /= count;
  return mean;
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
