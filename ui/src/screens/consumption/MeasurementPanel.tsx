import { Skeleton } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { $api } from '../../api/client';
import type { Device, MeasuredKey, Measurement } from '../../api/model';
import { ErrorNotice } from '../../components/Notice';
import { Panel } from '../../components/Panel';
import { type MeasuredGroup, phaseColor } from '../../measured/groups';
import { useMeasuredNames } from '../../measured/useNames';
import type { View } from './view';

const MeasurementChart = lazy(() => import('./MeasurementChart'));
const HEIGHT = '230px';

interface MeasurementPanelProps {
  device: Device;
  group: MeasuredGroup<MeasuredKey>;
  view: View;
  actions?: ReactNode;
}

/** Mean, minimum and maximum of one quantity; asked for only when it scrolls into sight. */
export function MeasurementPanel({ device, group, view, actions }: MeasurementPanelProps) {
  const { groupName } = useMeasuredNames();
  const { ref, inViewport } = useInViewport<HTMLDivElement>();
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (inViewport) setSeen(true);
  }, [inViewport]);
  const title = groupName(group);
  return (
    <Panel title={title} actions={actions}>
      <div ref={ref} style={{ minHeight: HEIGHT }}>
        {seen && <MeasurementBody device={device} group={group} view={view} title={title} />}
      </div>
    </Panel>
  );
}

function MeasurementBody({ device, group, view, title }: MeasurementPanelProps & { title: string }) {
  const { itemName } = useMeasuredNames();
  const answers = useQueries({
    queries: group.items.map(({ key }) =>
      $api.queryOptions('get', '/api/v1/measurements', {
        params: { query: { device_id: device.id, key, period: view.period, date: view.date } },
      }),
    ),
  });
  const failed = answers.find((answer) => answer.error);
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  const data = answers.map((answer) => answer.data).filter((answer): answer is Measurement => answer !== undefined);
  if (data.length < group.items.length) return <Skeleton height={HEIGHT} radius="md" />;
  const lines = group.items.flatMap((item, index) => {
    const answer = data[index];
    return answer ? [{ label: itemName(item), color: phaseColor(item.phase), data: answer }] : [];
  });
  return (
    <Suspense fallback={<Skeleton height={HEIGHT} radius="md" />}>
      <MeasurementChart lines={lines} label={`${title}, ${device.name}`} height={HEIGHT} />
    </Suspense>
  );
}
