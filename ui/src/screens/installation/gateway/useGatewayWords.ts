import { useI18n } from '../../../i18n/I18n';
import { useSetUp } from '../useSetUp';

const NAMES: Record<string, string> = {
  kind: 'inst-gateway-kind',
  name: 'inst-name',
  address: 'inst-gateway-address',
  port: 'inst-gateway-port',
  framing: 'inst-gateway-framing',
  description: 'inst-description',
  panel_board_id: 'inst-panel-board',
  enabled: 'inst-enabled',
  timeout_ms: 'inst-gateway-timeout',
  delay_ms: 'inst-gateway-delay',
  in_flight: 'inst-gateway-in-flight',
  eq_device_id: 'inst-gateway-eq',
};

/** Names of a gateway's fields and what their values say, for people. */
export function useGatewayWords() {
  const { t } = useI18n();
  const { boards, devices } = useSetUp();
  const fieldName = (field: string) => (NAMES[field] ? t(NAMES[field]) : field);
  const valueText = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (typeof value === 'boolean') return value ? t('inst-yes') : t('inst-no');
    if (field === 'panel_board_id') return boards.find((board) => board.id === value)?.name ?? String(value);
    if (field === 'eq_device_id') return devices.find((device) => device.id === value)?.name ?? String(value);
    if (field === 'kind') return t(`inst-gateway-kind-${String(value)}`);
    return String(value);
  };
  return { fieldName, valueText };
}
