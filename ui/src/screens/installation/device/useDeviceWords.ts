import { useI18n } from '../../../i18n/I18n';
import { useSetUp } from '../useSetUp';
import { useCatalogue } from './useCatalogue';
import { useOptionWords } from './useOptionWords';

const NAMES: Record<string, string> = {
  gateway_id: 'inst-gateway',
  model: 'inst-model',
  unit_id: 'inst-unit',
  name: 'inst-name',
  position: 'inst-position',
  load_type_id: 'inst-load-type',
  measure_group_ids: 'measure-groups',
  enabled: 'inst-enabled',
  exclude_from_totals: 'inst-exclude-totals',
  exclude_alerts: 'inst-exclude-alerts',
  supply_direction: 'inst-supply',
  upstream_device_id: 'inst-upstream',
  max_power_w: 'inst-max-power',
  serial_number: 'inst-serial',
  options: 'inst-device-options',
};

/** Names of a device's fields and what their values say, for people. */
export function useDeviceWords() {
  const { t } = useI18n();
  const { devices, gateways, groups, loadTypes } = useSetUp();
  const { byId } = useCatalogue();
  const words = useOptionWords();
  const named = (list: readonly { id: number; name: string }[], id: unknown) =>
    list.find((item) => item.id === id)?.name ?? String(id);
  const TEXTS: Record<string, (value: unknown) => string> = {
    gateway_id: (id) => named(gateways, id),
    upstream_device_id: (id) => named(devices, id),
    load_type_id: (id) => loadTypes.find((item) => item.id === id)?.label ?? String(id),
    measure_group_ids: (ids) => (Array.isArray(ids) ? ids.map((id) => named(groups, id)).join(', ') : String(ids)),
    model: (id) => byId.get(String(id))?.name ?? String(id),
    supply_direction: (side) => t(`inst-supply-${String(side)}`),
    options: (all) =>
      Object.entries(all as object)
        .map(([name, value]) => `${words.name(name)}: ${words.choice(name, String(value))}`)
        .join(', '),
  };
  const fieldName = (field: string) => (NAMES[field] ? t(NAMES[field]) : words.name(field.replace(/^options\./, '')));
  const valueText = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (typeof value === 'boolean') return value ? t('inst-yes') : t('inst-no');
    return TEXTS[field]?.(value) || (typeof value === 'object' ? '—' : String(value));
  };
  return { fieldName, valueText };
}
