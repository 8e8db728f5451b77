import { Select, Skeleton, Stack } from '@mantine/core';
import { IconGauge } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { useInstallation } from '../../api/installation';
import type { Device } from '../../api/model';
import { DeviceList } from '../../components/DeviceList';
import { DevicePane } from '../../components/DevicePane';
import { Notice } from '../../components/Notice';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/FormatContext';
import { useToday } from '../../format/useToday';
import { useT } from '../../i18n/I18n';
import { type DeviceFilter, EVERYTHING, filterChoices, matchesFilter } from './deviceFilter';
import { defaultsOf, type Tab } from './tabs';
import { changeParams, type View } from './view';

interface ChosenDeviceProps {
  tab: Tab;
  view: View;
  children: (device: Device) => ReactNode;
}

/** A list of the devices that count the commodity, filtered by load type or group, and what is shown of one. */
export function ChosenDevice({ tab, view, children }: ChosenDeviceProps) {
  const t = useT();
  const { search } = useLocation();
  const today = useToday(useFormat().timezone);
  const [filter, setFilter] = useState<DeviceFilter>(EVERYTHING);
  const installation = useInstallation();
  const { devices, loadTypes, groups } = installation;
  const counting = useMemo(
    () => devices.filter((device) => device.commodities.includes(view.commodity) && matchesFilter(device, filter)),
    [devices, view.commodity, filter],
  );
  const device =
    devices.find((item) => item.id === view.deviceId && item.commodities.includes(view.commodity)) ?? counting[0];
  const defaults = defaultsOf(tab, view.details);
  const to = (target: Device) => ({
    search: changeParams(new URLSearchParams(search), { deviceId: target.id }, today, defaults).toString(),
  });
  const list = (close: () => void) => (
    <Stack gap="xs">
      <Select
        size="sm"
        aria-label={t('filter')}
        value={filter}
        onChange={(value) => setFilter(String(value ?? EVERYTHING))}
        allowDeselect={false}
        comboboxProps={{ withinPortal: true }}
        data={filterChoices(loadTypes, groups, t)}
      />
      <DeviceList
        devices={counting}
        gateways={installation.gateways}
        selected={device?.id ?? null}
        to={to}
        onChosen={close}
      />
    </Stack>
  );
  return (
    <QueryView query={installation.query} loading={<Skeleton height={460} radius="lg" />}>
      {() => (
        <DevicePane device={device} list={list}>
          {device ? (
            children(device)
          ) : (
            <Panel>
              <Notice icon={IconGauge} title={t('details-none-title')}>
                <p>{t('details-none-text')}</p>
              </Notice>
            </Panel>
          )}
        </DevicePane>
      )}
    </QueryView>
  );
}
