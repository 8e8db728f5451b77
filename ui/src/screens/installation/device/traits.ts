import type { Device } from '../../../api/model';
import type { DeviceDraft } from './deviceDraft';
import type { Profile, ProfileSummary } from './useCatalogue';

export const VIRTUAL_UNIT = 247;
const ALERTING: readonly string[] = ['ems-bt-din', 'megatiker', 'megabreak'];

const COUNTING_NOTHING: readonly string[] = ['pulse_concentrator', 'interface', 'io_module'];

/** Whether a device may count something: then others can be below it, and its meter can be replaced. */
export function counts(device: Device): boolean {
  return device.profile !== null && !COUNTING_NOTHING.includes(device.profile.kind);
}

/** What the model makes of the form. */
export interface Traits {
  virtual: boolean;
  pulses: boolean;
  /** Sides of a station that share one address; 0: it has no sides. */
  sides: number;
  remoteModule: boolean;
  /** Gas and water sort themselves. */
  ownLoadType: boolean;
  alerts: boolean;
}

export function traitsOf(profile: Profile | undefined, summary: ProfileSummary | undefined): Traits {
  return {
    virtual: summary?.kind === 'virtual',
    pulses: summary?.kind === 'pulse_counter',
    sides: profile && profile.positions > 1 && summary?.kind === 'charging_station' ? profile.positions : 0,
    remoteModule: profile?.options.some((option) => option.name === 'interface') ?? false,
    ownLoadType: summary?.family === 'gas-counter' || summary?.family === 'water-counter',
    alerts: summary !== undefined && ALERTING.includes(summary.family),
  };
}

/** Inputs of a concentrator. */
export function inputsOf(concentrator: Profile | undefined): number {
  return concentrator?.keys.filter((key) => /^pulses_\d+$/.test(key)).length ?? 0;
}

/** The sides of a station that are not installed yet. */
export function freeSides(draft: DeviceDraft, devices: readonly Device[], sides: number): number[] {
  const taken = devices
    .filter((device) => device.gateway_id === draft.gateway_id && device.unit_id === draft.unit_id)
    .map((device) => device.position);
  return Array.from({ length: sides }, (_, index) => index + 1).filter((side) => !taken.includes(side));
}
