import { Skeleton } from '@mantine/core';
import { IconServerOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { asProblem } from '../../../api/problem';
import { Notice } from '../../../components/Notice';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { useT } from '../../../i18n/I18n';
import { GatewayForm } from './GatewayForm';
import { gatewayDraft, gatewayKey, NEW_GATEWAY, readGateway } from './gatewayDraft';

/** One gateway, or a new one. */
export function GatewayScreen() {
  const { gatewayId = 'new' } = useParams();
  return gatewayId === 'new' ? <NewGateway /> : <KnownGateway key={gatewayId} id={Number(gatewayId)} />;
}

function NewGateway() {
  const navigate = useNavigate();
  return (
    <GatewayForm
      id={null}
      view={null}
      start={{ value: NEW_GATEWAY, version: null }}
      onAdded={(id) => void navigate(`/installation/gateway/${id}`, { replace: true })}
    />
  );
}

function KnownGateway({ id }: { id: number }) {
  const t = useT();
  const query = useQuery({ queryKey: gatewayKey(id), queryFn: () => readGateway(id), staleTime: 0, gcTime: 0 });
  if (asProblem(query.error)?.status === 404) {
    return (
      <Panel>
        <Notice icon={IconServerOff} title={t('inst-gateway-gone')}>
          <p>{t('inst-gone-text')}</p>
        </Notice>
      </Panel>
    );
  }
  return (
    <QueryView query={query} loading={<Skeleton height={420} radius="lg" />}>
      {(view) => (
        <GatewayForm
          id={id}
          view={view}
          start={{ value: gatewayDraft(view), version: view.etag }}
          onAdded={() => undefined}
        />
      )}
    </QueryView>
  );
}
