import { Alert } from '@mantine/core';
import { IconPlugConnectedX, IconWifiOff } from '@tabler/icons-react';
import type { Device, DeviceFrame, Gateway } from '../../api/model';
import { addressOf } from '../../components/DeviceList';
import { StatusPill } from '../../components/Status';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './DeviceHead.module.css';
import { useNow } from './useNow';

interface DeviceHeadProps {
  device: Device;
  gateway: Gateway | undefined;
  frame: DeviceFrame | null;
  connected: boolean;
  clockAhead: number;
}

/** Which device this is, and whether what is shown of it is fresh. */
export function DeviceHead({ device, gateway, frame, connected, clockAhead }: DeviceHeadProps) {
  const t = useT();
  const model = device.profile ? `${device.profile.vendor} ${device.profile.name}` : device.model;
  return (
    <header className={classes.head}>
      <div className={classes.line}>
        <h2 className={classes.name}>{device.name}</h2>
        <StatusPill status={frame?.status ?? device.communication.status} />
        {frame?.at && <Freshness at={frame.at} clockAhead={clockAhead} />}
      </div>
      <p className={classes.facts}>
        {t('live-facts', { model, gateway: gateway?.name ?? '—', address: addressOf(device) })}
      </p>
      {!connected && (
        <Alert
          color="yellow"
          variant="light"
          role="status"
          icon={<IconWifiOff size={20} />}
          title={t('live-lost-title')}
        >
          {t('live-lost-text')}
        </Alert>
      )}
      {connected && frame?.status === 'communication_error' && <CommunicationError frame={frame} />}
    </header>
  );
}

function Freshness({ at, clockAhead }: { at: string; clockAhead: number }) {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  const there = new Date(Math.max(now.getTime() + clockAhead, new Date(at).getTime()));
  return (
    <span className={classes.fresh}>
      {t('live-last-answer')} <time dateTime={at}>{format.time(at)}</time>{' '}
      <span aria-hidden="true">({format.ago(at, there)})</span>
    </span>
  );
}

function CommunicationError({ frame }: { frame: DeviceFrame }) {
  const t = useT();
  const format = useFormat();
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      icon={<IconPlugConnectedX size={20} />}
      title={t('live-error-title')}
    >
      <p className={classes.reason}>{frame.error?.detail}</p>
      <p className={classes.reason}>
        {frame.at ? t('live-error-last', { time: format.dateTime(frame.at) }) : t('live-error-never')}
      </p>
    </Alert>
  );
}
