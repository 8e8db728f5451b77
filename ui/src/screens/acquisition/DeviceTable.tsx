import { Table } from '@mantine/core';
import type { Device, DeviceHealth } from '../../api/model';
import { addressOf } from '../../components/DeviceList';
import { StatusPill } from '../../components/Status';
import { NOT_AVAILABLE } from '../../format/Format';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './DeviceTable.module.css';

interface DeviceTableProps {
  devices: readonly Device[];
  health: readonly DeviceHealth[];
  gateway: string;
}

export function DeviceTable({ devices, health, gateway }: DeviceTableProps) {
  const t = useT();
  const format = useFormat();
  return (
    <Table.ScrollContainer minWidth={560} type="native" tabIndex={0} role="region" aria-label={gateway}>
      <Table className={classes.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes.address ?? ''}>
              {t('device-address')}
            </Table.Th>
            <Table.Th scope="col">{t('device-name')}</Table.Th>
            <Table.Th scope="col" className={classes.state ?? ''}>
              {t('device-status')}
            </Table.Th>
            <Table.Th scope="col" className={classes.time ?? ''}>
              {t('device-last-answer')}
            </Table.Th>
            <Table.Th scope="col">{t('device-error')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {devices.map((device) => {
            const state = health.find((item) => item.device_id === device.id)?.communication ?? device.communication;
            return (
              <Table.Tr key={device.id}>
                <Table.Td className={classes.address ?? ''}>{addressOf(device)}</Table.Td>
                <Table.Th scope="row">{device.name}</Table.Th>
                <Table.Td>
                  <StatusPill status={state.status} />
                </Table.Td>
                <Table.Td>{state.answered_at ? format.dateTime(state.answered_at) : NOT_AVAILABLE}</Table.Td>
                <Table.Td className={classes.error ?? ''}>{state.error?.detail ?? ''}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
