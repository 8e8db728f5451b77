import { Skeleton } from '@mantine/core';
import { IconBolt } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { useInstallation } from '../../api/installation';
import { DeviceList } from '../../components/DeviceList';
import { DevicePane } from '../../components/DevicePane';
import { Notice } from '../../components/Notice';
import { PageHead } from '../../components/PageHead';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import { LiveDevice } from './LiveDevice';

/** "My panel board": choose a device, see what it measures now. */
export default function LiveScreen() {
  const t = useT();
  const { deviceId } = useParams();
  const { query, devices, gateways } = useInstallation();
  const device = deviceId === undefined ? devices[0] : devices.find((item) => item.id === Number(deviceId));
  return (
    <>
      <PageHead title={t('nav-live')} />
      <QueryView query={query} loading={<Skeleton height={460} radius="lg" />}>
        {() => (
          <DevicePane
            device={device}
            list={(close) => (
              <DeviceList
                devices={devices}
                gateways={gateways}
                selected={device?.id ?? null}
                to={(target) => `/live/${target.id}`}
                onChosen={close}
              />
            )}
          >
            {device ? (
              <LiveDevice
                key={device.id}
                device={device}
                gateway={gateways.find((item) => item.id === device.gateway_id)}
              />
            ) : (
              <Panel>
                <Notice icon={IconBolt} title={devices.length === 0 ? t('live-none-title') : t('live-unknown-title')}>
                  <p>{devices.length === 0 ? t('live-none-text') : t('live-unknown-text')}</p>
                </Notice>
              </Panel>
            )}
          </DevicePane>
        )}
      </QueryView>
    </>
  );
}
