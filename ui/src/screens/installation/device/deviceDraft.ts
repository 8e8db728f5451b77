import type { components } from '../../../api/api.gen';
import { client } from '../../../api/client';
import type { Device } from '../../../api/model';
import type { Saved } from '../form/record';
import { ifMatch, told, written } from '../form/writing';

type DeviceInput = components['schemas']['DeviceInput'];

/** A device while it is edited: what is not chosen yet is empty, and options are as they were typed. */
export type DeviceDraft = Omit<
  Required<DeviceInput>,
  'gateway_id' | 'unit_id' | 'position' | 'max_power_w' | 'options' | 'measure_group_ids'
> & {
  gateway_id: number | null;
  unit_id: number | string;
  position: number | string;
  max_power_w: number | string;
  measure_group_ids: number[];
  options: Record<string, string>;
};

export const NEW_DEVICE: DeviceDraft = {
  gateway_id: null,
  model: '',
  unit_id: '',
  name: '',
  position: '',
  load_type_id: null,
  measure_group_ids: [],
  enabled: true,
  exclude_from_totals: false,
  exclude_alerts: false,
  supply_direction: 'upstream',
  upstream_device_id: null,
  max_power_w: '',
  serial_number: '',
  options: {},
};

export const DEVICE_FIELDS = [...Object.keys(NEW_DEVICE), 'options.'];

const HEX_OPTIONS = new Set(['register', 'export_register']);
const DECIMAL_COMMA = /^(-?\d+),(\d+)$/;

export function deviceDraft(view: Device): DeviceDraft {
  const input = Object.fromEntries(Object.keys(NEW_DEVICE).map((field) => [field, view[field as keyof Device]]));
  return {
    ...(input as Required<DeviceInput>),
    unit_id: view.unit_id ?? '',
    position: view.position ?? '',
    max_power_w: view.max_power_w ?? '',
    measure_group_ids: view.measure_group_ids ?? [],
    options: Object.fromEntries(
      Object.entries(view.options ?? {}).map(([name, value]) => [name, optionText(name, value)]),
    ),
  };
}

/** An option as it stands in its field: registers in hexadecimal, as the documents of meters give them. */
function optionText(name: string, value: string | number | boolean): string {
  return HEX_OPTIONS.has(name) && typeof value === 'number'
    ? value.toString(16).toUpperCase().padStart(4, '0')
    : String(value);
}

function inputOf(draft: DeviceDraft): DeviceInput {
  const options = Object.entries(draft.options)
    .map(([name, value]) => [name, value.trim().replace(DECIMAL_COMMA, '$1.$2')] as const)
    .filter(([, value]) => value !== '');
  return {
    ...draft,
    position: draft.position === '' ? null : draft.position,
    max_power_w: draft.max_power_w === '' ? null : draft.max_power_w,
    unit_id: draft.unit_id === '' ? null : draft.unit_id,
    options: Object.fromEntries(options),
  } as DeviceInput; // what is no number yet is refused by the server, at its field
}

export const deviceKey = (id: number) => ['get', '/api/v1/devices', 'one', id] as const;

export function readDevice(id: number): Promise<Device> {
  return told(client.GET('/api/v1/devices/{device_id}', { params: { path: { device_id: id } } }));
}

/** Adds it where `id` is null; `onSaved` is told the id. */
export async function writeDevice(
  id: number | null,
  draft: DeviceDraft,
  version: string | null,
  onSaved: (id: number) => void,
): Promise<Saved<DeviceDraft>> {
  const body = inputOf(draft);
  const answer = await written(
    id === null
      ? client.POST('/api/v1/devices', { body })
      : client.PUT('/api/v1/devices/{device_id}', {
          params: { path: { device_id: id }, header: ifMatch(version) },
          body,
        }),
    (view: Device) => ({ id: view.id, draft: deviceDraft(view) }),
  );
  if (answer.kind === 'refused') return answer;
  if (answer.kind === 'changed') return { ...answer, theirs: answer.theirs.draft };
  onSaved(answer.value.id);
  return { ...answer, value: answer.value.draft };
}
