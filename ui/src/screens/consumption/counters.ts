import type { Device } from '../../api/model';
import type { Translate } from '../../i18n/translate';
import { COMMODITIES, type Counter, counterText } from './view';

/** What can be compared, by commodity: every commodity that a device counts. */
export function counterChoices(devices: readonly Device[], other: Counter | null, t: Translate) {
  return COMMODITIES.map((commodity) => ({
    group: t(`commodity-${commodity}`),
    items: devices
      .filter((device) => device.commodities.includes(commodity))
      .map((device) => ({ value: counterText({ commodity, deviceId: device.id }), label: device.name }))
      .filter(({ value }) => other === null || value !== counterText(other)),
  })).filter(({ items }) => items.length > 0);
}

/** The first two counters of electricity that stand for a load, or whatever is counted. */
export function usualCounters(devices: readonly Device[]): Counter[] {
  const loads = devices.filter((device) => device.load_type_id !== null);
  const ordered = [...loads, ...devices.filter((device) => device.load_type_id === null)];
  const all = COMMODITIES.flatMap((commodity) =>
    ordered.filter((device) => device.commodities.includes(commodity)).map(({ id }) => ({ commodity, deviceId: id })),
  );
  return all.slice(0, 2);
}

export function counterOf(text: string | null): Counter | null {
  const [name, id] = (text ?? '').split(':');
  const commodity = COMMODITIES.find((item) => item === name);
  return commodity ? { commodity, deviceId: Number(id) } : null;
}
