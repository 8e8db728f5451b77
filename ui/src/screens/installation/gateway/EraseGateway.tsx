import { client } from '../../../api/client';
import type { Device } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { EraseDialog } from '../form/EraseDialog';
import { erased, ifMatch } from '../form/writing';

interface EraseGatewayProps {
  open: boolean;
  id: number;
  name: string;
  version: string | null;
  devices: readonly Device[];
  onClose: () => void;
  onErased: () => void;
}

const NAMED = 12;

/** A gateway goes only when nothing is behind it any more: names what still is. */
export function EraseGateway({ id, version, devices, ...rest }: EraseGatewayProps) {
  const t = useT();
  const call = () =>
    erased(
      client.DELETE('/api/v1/gateways/{gateway_id}', {
        params: { path: { gateway_id: id }, header: ifMatch(version) },
      }),
    );
  return (
    <EraseDialog {...rest} impossible={devices.length > 0} onErase={call}>
      {devices.length === 0 ? (
        <p>{t('inst-erase-gateway-text')}</p>
      ) : (
        <>
          <p>{t('inst-erase-gateway-devices', { count: devices.length })}</p>
          <ul>
            {devices.slice(0, NAMED).map((device) => (
              <li key={device.id}>{device.name}</li>
            ))}
            {devices.length > NAMED && <li>{t('inst-and-more', { count: devices.length - NAMED })}</li>}
          </ul>
        </>
      )}
    </EraseDialog>
  );
}
