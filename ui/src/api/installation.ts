import { $api } from './client';
import type { Device, Gateway, Group, LoadType } from './model';

const REFRESH_MS = 10_000;
const NO_DEVICES: Device[] = [];
const NO_GATEWAYS: Gateway[] = [];
const NO_LOAD_TYPES: LoadType[] = [];
const NO_GROUPS: Group[] = [];

/** What is installed, with the state of communication of every device; empty until it is known. */
export function useInstallation() {
  const devices = $api.useQuery('get', '/api/v1/devices', {}, { refetchInterval: REFRESH_MS });
  const gateways = $api.useQuery('get', '/api/v1/gateways');
  const loadTypes = $api.useQuery('get', '/api/v1/load-types');
  const groups = $api.useQuery('get', '/api/v1/measure-groups');
  return {
    query: devices,
    devices: devices.data?.items ?? NO_DEVICES,
    gateways: gateways.data?.items ?? NO_GATEWAYS,
    loadTypes: loadTypes.data?.items ?? NO_LOAD_TYPES,
    groups: groups.data?.items ?? NO_GROUPS,
  };
}
