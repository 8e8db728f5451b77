import type { Device } from '../../../api/model';
import type { DeviceDraft } from './deviceDraft';

const UNITS = { first: 1, last: 247 };

/** The first address on the bus that nobody has; null when all are taken. */
export function freeUnit(devices: readonly Device[], gatewayId: number | null, interfaceUnit = ''): number | null {
  const taken = new Set(
    devices
      .filter((device) => device.gateway_id === gatewayId && String(device.options?.interface ?? '') === interfaceUnit)
      .map((device) => device.unit_id),
  );
  for (let unit = UNITS.first; unit <= UNITS.last; unit += 1) if (!taken.has(unit)) return unit;
  return null;
}

/** The first input of a concentrator, or side of a station, that is free; null when all are taken. */
export function freePosition(
  devices: readonly Device[],
  draft: Pick<DeviceDraft, 'gateway_id' | 'unit_id'>,
  positions: number,
): number | null {
  const taken = new Set(
    devices
      .filter((device) => device.gateway_id === draft.gateway_id && device.unit_id === draft.unit_id)
      .map((device) => device.position),
  );
  for (let position = 1; position <= positions; position += 1) if (!taken.has(position)) return position;
  return null;
}

/** "Pump" → "Pump 2", "Pump 2" → "Pump 3": the next name of that kind that nobody has. */
export function nextName(name: string, devices: readonly Device[]): string {
  const taken = new Set(devices.map((device) => device.name));
  const stem = name.replace(/ \d+$/, '');
  for (let number = 2; ; number += 1) if (!taken.has(`${stem} ${number}`)) return `${stem} ${number}`;
}
