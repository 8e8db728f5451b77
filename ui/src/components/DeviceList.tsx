import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, type To } from 'react-router';
import type { Device, Gateway } from '../api/model';
import { useT } from '../i18n/I18n';
import classes from './DeviceList.module.css';
import { StatusDot } from './Status';

interface DeviceListProps {
  devices: readonly Device[];
  gateways: readonly Gateway[];
  selected: number | null;
  to: (device: Device) => To;
  onChosen: () => void;
}

/** Devices by gateway, found by typing a part of their name, model or address. */
export function DeviceList({ devices, gateways, selected, to, onChosen }: DeviceListProps) {
  const t = useT();
  const [text, setText] = useState('');
  const groups = useMemo(() => groupByGateway(devices, gateways, text), [devices, gateways, text]);
  return (
    <div>
      <TextInput
        size="sm"
        className={classes.search ?? ''}
        type="search"
        aria-label={t('search-devices')}
        placeholder={t('search-devices')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {groups.length === 0 && <p className={classes.none}>{t('search-none')}</p>}
      {groups.map(({ gateway, members }) => (
        <section key={gateway} aria-label={gateway}>
          <h3 className={classes.gateway}>{gateway}</h3>
          <ul className={classes.devices}>
            {members.map((device) => (
              <li key={device.id}>
                <Link
                  className={classes.device}
                  to={to(device)}
                  ref={device.id === selected ? intoView : undefined}
                  aria-current={device.id === selected ? 'true' : undefined}
                  onClick={onChosen}
                >
                  <StatusDot status={device.communication.status} />
                  <span className={classes.name}>{device.name}</span>
                  <span className={classes.address}>{addressOf(device)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The address as installers write it: "12", or "3-2" for the second input of a concentrator. */
export function addressOf(device: Device): string {
  return device.position ? `${device.unit_id}-${device.position}` : String(device.unit_id);
}

/** The device that is shown is in sight, however long the list; the page itself stays where it is. */
function intoView(link: HTMLElement | null) {
  const area = link?.closest('[data-scroll-area]');
  if (link && area)
    area.scrollTop += link.getBoundingClientRect().top - area.getBoundingClientRect().top - area.clientHeight / 2;
}

function groupByGateway(devices: readonly Device[], gateways: readonly Gateway[], text: string) {
  const wanted = text.trim().toLocaleLowerCase();
  const matches = (device: Device) =>
    [device.name, device.profile?.name, device.profile?.vendor, addressOf(device)].some((word) =>
      word?.toLocaleLowerCase().includes(wanted),
    );
  return gateways
    .map((gateway) => ({
      gateway: gateway.name,
      members: devices.filter((device) => device.gateway_id === gateway.id && matches(device)),
    }))
    .filter((group) => group.members.length > 0);
}
