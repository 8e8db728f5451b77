import { Skeleton } from '@mantine/core';
import { IconPlugOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { asProblem } from '../../../api/problem';
import { Notice } from '../../../components/Notice';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { useT } from '../../../i18n/I18n';
import { useSetUp } from '../useSetUp';
import { DeviceForm } from './DeviceForm';
import { deviceDraft, deviceKey, readDevice } from './deviceDraft';
import { startOf } from './startOf';

/** One device, or a new one. */
export function DeviceScreen() {
  const { deviceId = 'new' } = useParams();
  const [search] = useSearchParams();
  if (deviceId === 'new') return <NewDevice key={search.toString()} />;
  return <KnownDevice key={deviceId} id={Number(deviceId)} />;
}

/** New: behind a gateway, like another one, or the other side of a station. */
function NewDevice() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { devices, gateways } = useSetUp();
  const side = search.get('side');
  const like = devices.find((device) => device.id === Number(search.get('like')));
  const gateway = gateways.find((item) => item.id === Number(search.get('gateway')));
  return (
    <DeviceForm
      id={null}
      view={null}
      sideOf={side && like ? like : null}
      start={{ value: startOf(devices, { gateway, like, side: Number(side) }), version: null }}
      onAdded={(id) => void navigate(`/installation/device/${id}`, { replace: true })}
    />
  );
}

function KnownDevice({ id }: { id: number }) {
  const t = useT();
  const query = useQuery({ queryKey: deviceKey(id), queryFn: () => readDevice(id), staleTime: 0, gcTime: 0 });
  if (asProblem(query.error)?.status === 404) {
    return (
      <Panel>
        <Notice icon={IconPlugOff} title={t('inst-device-gone')}>
          <p>{t('inst-gone-text')}</p>
        </Notice>
      </Panel>
    );
  }
  return (
    <QueryView query={query} loading={<Skeleton height={560} radius="lg" />}>
      {(view) => (
        <DeviceForm
          id={id}
          view={view}
          sideOf={null}
          start={{ value: deviceDraft(view), version: view.etag }}
          onAdded={() => undefined}
        />
      )}
    </QueryView>
  );
}
