import type { Device, Gateway } from '../../../api/model';
import { type DeviceDraft, deviceDraft, NEW_DEVICE } from './deviceDraft';
import { freeUnit, nextName } from './proposals';
import { VIRTUAL_UNIT } from './traits';

interface Beginning {
  gateway: Gateway | undefined;
  like: Device | undefined;
  side: number;
}

/** With what a new device begins: nothing, a copy of another one under the next free address, or its other side. */
export function startOf(devices: readonly Device[], { gateway, like, side }: Beginning): DeviceDraft {
  if (like && side) return { ...deviceDraft(like), name: '', position: side, serial_number: '' };
  if (like) {
    const copy = deviceDraft(like);
    return {
      ...copy,
      name: nextName(like.name, devices),
      serial_number: '',
      unit_id: nextUnit(devices, like),
      options: Object.fromEntries(Object.entries(copy.options).filter(([name]) => name !== 'remote_id')),
    };
  }
  return { ...NEW_DEVICE, gateway_id: gateway?.id ?? null, unit_id: proposedUnit(devices, gateway) };
}

/** The unit id that a new device gets behind a gateway, until another one is typed. */
export function proposedUnit(devices: readonly Device[], gateway: Gateway | undefined): number | string {
  if (!gateway) return '';
  return gateway.kind === 'server' ? VIRTUAL_UNIT : (freeUnit(devices, gateway.id) ?? '');
}

function nextUnit(devices: readonly Device[], like: Device): number | string {
  if (like.profile?.kind === 'virtual' || like.profile?.kind === 'pulse_counter') return like.unit_id ?? '';
  return freeUnit(devices, like.gateway_id, String(like.options?.interface ?? '')) ?? '';
}
