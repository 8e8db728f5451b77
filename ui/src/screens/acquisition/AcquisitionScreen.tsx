import { Skeleton, Stack } from '@mantine/core';
import { $api } from '../../api/client';
import { useInstallation } from '../../api/installation';
import { PageHead } from '../../components/PageHead';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { DeviceTable } from './DeviceTable';
import { LinkPanel } from './LinkPanel';

const REFRESH_MS = 5_000;

/** How well the devices are read: each gateway's bus, and each device. */
export default function AcquisitionScreen() {
  const t = useT();
  const format = useFormat();
  const { devices, gateways } = useInstallation();
  const system = $api.useQuery('get', '/api/v1/system');
  const acquisition = $api.useQuery('get', '/api/v1/system/acquisition', {}, { refetchInterval: REFRESH_MS });
  const started = system.data && t('acquisition-started', { time: format.dateTime(system.data.started_at) });
  return (
    <>
      <PageHead title={t('nav-acquisition')} subtitle={started} />
      <QueryView query={acquisition} loading={<Skeleton height={320} radius="lg" />}>
        {({ links, devices: health }) => (
          <Stack gap="md">
            {gateways.map((gateway) => {
              const link = links.find((item) => item.gateway_id === gateway.id);
              const behind = devices.filter((device) => device.gateway_id === gateway.id);
              return (
                <LinkPanel key={gateway.id} gateway={gateway} link={link}>
                  {behind.length > 0 && <DeviceTable devices={behind} health={health} gateway={gateway.name} />}
                </LinkPanel>
              );
            })}
          </Stack>
        )}
      </QueryView>
    </>
  );
}
