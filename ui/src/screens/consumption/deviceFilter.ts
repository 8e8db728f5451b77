import type { Device, Group, LoadType } from '../../api/model';
import type { Translate } from '../../i18n/translate';

/** "all", "load_type:3", "load_type:none" or "measure_group:4". */
export type DeviceFilter = string;
export const EVERYTHING: DeviceFilter = 'all';

export function matchesFilter(device: Device, filter: DeviceFilter): boolean {
  const [kind, id] = filter.split(':');
  if (kind === 'load_type') return String(device.load_type_id ?? 'none') === id;
  if (kind === 'measure_group') return device.measure_group_ids.includes(Number(id));
  return true;
}

export function filterChoices(loadTypes: readonly LoadType[], groups: readonly Group[], t: Translate) {
  const byLoad = loadTypes.filter((item) => item.enabled).map(({ id, label }) => ({ value: `load_type:${id}`, label }));
  const byGroup = groups
    .filter((item) => item.enabled)
    .map(({ id, name }) => ({ value: `measure_group:${id}`, label: name }));
  return [
    { value: EVERYTHING, label: t('filter-all') },
    { group: t('load-types'), items: [...byLoad, { value: 'load_type:none', label: t('load-type-none') }] },
    ...(byGroup.length > 0 ? [{ group: t('measure-groups'), items: byGroup }] : []),
  ];
}
