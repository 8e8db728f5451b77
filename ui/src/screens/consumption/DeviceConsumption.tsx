import { Skeleton } from '@mantine/core';
import { IconChartHistogram } from '@tabler/icons-react';
import type { Device } from '../../api/model';
import { Notice } from '../../components/Notice';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import { Figures } from './Figures';
import { HistogramPanel } from './HistogramPanel';
import layout from './layout.module.css';
import { MeasurementCharts } from './MeasurementCharts';
import { csvAddress, inEnergy, useConsumption } from './useConsumption';
import type { ChangeView, View } from './view';

interface DeviceConsumptionProps {
  device: Device;
  view: View;
  change: ChangeView;
}

export function DeviceConsumption({ device, view, change }: DeviceConsumptionProps) {
  const t = useT();
  const scope = { scope: `device:${device.id}`, split: 'none' as const };
  const query = useConsumption(view, scope);
  return (
    <>
      <QueryView query={query} loading={<Skeleton height={460} radius="lg" />}>
        {(answer) => {
          const data = view.asEnergy ? inEnergy(answer) : answer;
          if (data.series.length === 0) {
            return (
              <Panel>
                <Notice icon={IconChartHistogram} title={t('consumption-none-title')} />
              </Panel>
            );
          }
          return (
            <div className={layout.stack}>
              <div className={layout.figures}>
                <Figures data={data} />
              </div>
              <HistogramPanel
                title={device.name}
                data={data}
                view={view}
                onChange={change}
                csv={csvAddress(view, scope)}
              />
            </div>
          );
        }}
      </QueryView>
      <MeasurementCharts device={device} view={view} />
    </>
  );
}
