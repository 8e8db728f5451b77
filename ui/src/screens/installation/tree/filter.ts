import type { Device, Gateway, Group } from '../../../api/model';

export const STATES = ['all', 'on', 'communication_error', 'waiting', 'off'] as const;
export type StateFilter = (typeof STATES)[number];

export interface TreeFilter {
  text: string;
  state: StateFilter;
  board: string | null;
  model: string | null;
}

export const NO_FILTER: TreeFilter = { text: '', state: 'all', board: null, model: null };

export interface Branch {
  gateway: Gateway;
  devices: Device[];
  /** All devices behind the gateway, whatever the filter. */
  count: number;
}

/** Letters and digits only: a catalogue number is found with or without its spaces. */
export function bare(text: string): string {
  return text.toLocaleLowerCase().replaceAll(/[\s./_-]/g, '');
}

/** Gateways with those of their devices that pass; a gateway stays where it passes itself or has devices that do. */
export function branches(
  gateways: readonly Gateway[],
  devices: readonly Device[],
  boards: readonly Group[],
  filter: TreeFilter,
): Branch[] {
  const wanted = bare(filter.text);
  const boardName = (gateway: Gateway) => boards.find((board) => board.id === gateway.panel_board_id)?.name ?? '';
  return gateways
    .filter((gateway) => filter.board === null || String(gateway.panel_board_id ?? 'none') === filter.board)
    .map((gateway) => {
      const behind = devices.filter((device) => device.gateway_id === gateway.id);
      const named = [gateway.name, gateway.address, boardName(gateway)].some((word) => bare(word).includes(wanted));
      const passing = behind.filter(
        (device) =>
          (filter.state === 'all' || device.communication.status === filter.state) &&
          (filter.model === null || device.model === filter.model) &&
          (named || describes(device, wanted)),
      );
      const itself = named && filter.model === null && matchesState(gateway, filter.state);
      return { gateway, devices: passing, count: behind.length, shown: itself || passing.length > 0 };
    })
    .filter((branch) => branch.shown);
}

function matchesState(gateway: Gateway, state: StateFilter): boolean {
  return state === 'all' || gateway.communication.status === state;
}

function describes(device: Device, wanted: string): boolean {
  return [device.name, device.profile?.name, device.profile?.vendor, device.serial_number, device.shown_address].some(
    (word) => word !== undefined && bare(word).includes(wanted),
  );
}
