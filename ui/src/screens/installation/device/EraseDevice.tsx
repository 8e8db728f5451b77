import { client } from '../../../api/client';
import type { Device } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { EraseDialog } from '../form/EraseDialog';
import { erased, ifMatch } from '../form/writing';

interface EraseDeviceProps {
  open: boolean;
  id: number;
  name: string;
  version: string | null;
  /** Meters that name it as the one above them. */
  below: readonly Device[];
  onClose: () => void;
  onErased: () => void;
}

/** A device goes, what it recorded stays. */
export function EraseDevice({ id, version, below, ...rest }: EraseDeviceProps) {
  const t = useT();
  const call = () =>
    erased(
      client.DELETE('/api/v1/devices/{device_id}', {
        params: { path: { device_id: id }, header: ifMatch(version) },
      }),
    );
  return (
    <EraseDialog {...rest} onErase={call}>
      <p>{t('inst-erase-device-text', { id })}</p>
      {below.length > 0 && (
        <p>{t('inst-erase-device-below', { devices: below.map((device) => device.name).join(', ') })}</p>
      )}
    </EraseDialog>
  );
}
