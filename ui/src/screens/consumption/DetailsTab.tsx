import { Select, Skeleton, Stack } from '@mantine/core';
import { IconGauge } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation, useOutletContext } from 'react-router';
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
import type { ConsumptionContext } from './ConsumptionScreen';
import { DeviceConsumption } from './DeviceConsumption';
import { type DeviceFilter, EVERYTHING, filterChoices, matchesFilter } from './deviceFilter';
import { changeParams } from './view';

/** One device: its consumption, and every quantity it measures. */
export default function DetailsTab() {
  const t = useT();
  const { view, change } = useOutletContext<ConsumptionContext>();
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
  const to = (target: Device) => ({
    search: changeParams(new URLSearchParams(search), { deviceId: target.id }, today).toString(),
  });

  return (
    <QueryView query={installation.query} loading={<Skeleton height={460} radius="lg" />}>
      {() => (
        <DevicePane
          device={device}
          list={(close) => (
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
          )}
        >
          {device ? (
            <DeviceConsumption key={device.id} device={device} view={view} change={change} />
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
