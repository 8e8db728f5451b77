import { Skeleton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { $api } from '../../api/client';
import type { Device } from '../../api/model';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { StatusDot } from '../../components/Status';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './DevicesTile.module.css';

const REFRESH_MS = 10_000;
const LISTED = 5;

/** How many devices answer, and by name those that do not. */
export function DevicesTile({ opens }: { opens: boolean }) {
  const t = useT();
  const query = $api.useQuery('get', '/api/v1/devices', {}, { refetchInterval: REFRESH_MS });
  return (
    <Panel title={t('home-devices')}>
      <QueryView query={query} loading={<Skeleton height={60} />}>
        {({ items }) => <Devices devices={items} opens={opens} />}
      </QueryView>
    </Panel>
  );
}

function Devices({ devices, opens }: { devices: readonly Device[]; opens: boolean }) {
  const t = useT();
  const enabled = devices.filter((device) => device.communication.status !== 'off');
  const silent = enabled.filter((device) => device.communication.status === 'communication_error');
  if (silent.length === 0) {
    return (
      <p className={classes.fine}>
        <IconCircleCheck size={22} aria-hidden="true" />
        {t('home-all-answer', { count: enabled.length })}
      </p>
    );
  }
  return (
    <>
      <p className={classes.summary}>{t('home-silent', { count: silent.length, all: enabled.length })}</p>
      <ul className={classes.list}>
        {silent.slice(0, LISTED).map((device) => (
          <li key={device.id}>
            <SilentDevice device={device} opens={opens} />
          </li>
        ))}
      </ul>
      {silent.length > LISTED && (
        <p className={classes.more}>{t('home-silent-more', { count: silent.length - LISTED })}</p>
      )}
    </>
  );
}

function SilentDevice({ device, opens }: { device: Device; opens: boolean }) {
  const t = useT();
  const format = useFormat();
  const { status, error_since: since } = device.communication;
  return (
    <>
      <StatusDot status={status} />
      {opens ? <Link to={`/live/${device.id}`}>{device.name}</Link> : <span>{device.name}</span>}
      {since && <span className={classes.since}>{t('home-since', { time: format.dateTime(since) })}</span>}
    </>
  );
}
