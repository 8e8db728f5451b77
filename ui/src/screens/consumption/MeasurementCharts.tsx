import { Select, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { $api } from '../../api/client';
import type { Device, MeasuredKey } from '../../api/model';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import { groupMeasured, isHarmonic, type MeasuredGroup } from '../../measured/groups';
import { useMeasuredNames } from '../../measured/useNames';
import classes from './MeasurementCharts.module.css';
import { MeasurementPanel } from './MeasurementPanel';
import type { View } from './view';

/** Every quantity that a device has statistics of, one chart each; harmonics share one and are chosen by order. */
export function MeasurementCharts({ device, view }: { device: Device; view: View }) {
  const query = $api.useQuery('get', '/api/v1/measurements/keys', { params: { query: { device_id: device.id } } });
  return (
    <QueryView query={query} loading={<Skeleton height={280} radius="lg" />}>
      {(answer) => <Charts items={answer.items} device={device} view={view} />}
    </QueryView>
  );
}

function Charts({ items, device, view }: { items: readonly MeasuredKey[]; device: Device; view: View }) {
  const t = useT();
  const groups = useMemo(() => groupMeasured(items), [items]);
  const plain = groups.filter((group) => !isHarmonic(group.quantity));
  const harmonics = (['harmonic_voltage', 'harmonic_current'] as const).map((quantity) =>
    groups.filter((group) => group.quantity === quantity),
  );
  if (groups.length === 0) return null;
  return (
    <section aria-label={t('measurements')}>
      <h2 className={classes.title}>{t('measurements')}</h2>
      <p className={classes.hint}>{t('measurements-hint')}</p>
      <div className={classes.grid}>
        {plain.map((group) => (
          <MeasurementPanel key={group.id} device={device} group={group} view={view} />
        ))}
        {harmonics.map(
          (orders) => orders[0] && <HarmonicPanel key={orders[0].name} orders={orders} device={device} view={view} />,
        )}
      </div>
    </section>
  );
}

interface HarmonicPanelProps {
  orders: MeasuredGroup<MeasuredKey>[];
  device: Device;
  view: View;
}

function HarmonicPanel({ orders, device, view }: HarmonicPanelProps) {
  const t = useT();
  const { groupName } = useMeasuredNames();
  const [id, setId] = useState<string | null>(null);
  const group = orders.find((item) => item.id === id) ?? orders[0];
  if (!group) return null;
  const choice = (
    <Select
      size="xs"
      w={190}
      aria-label={t('harmonic-order')}
      value={group.id}
      onChange={setId}
      allowDeselect={false}
      data={orders.map((item) => ({ value: item.id, label: groupName(item) }))}
    />
  );
  return <MeasurementPanel device={device} group={group} view={view} actions={choice} />;
}
