import { SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { IconChartHistogram } from '@tabler/icons-react';
import { useOutletContext } from 'react-router';
import type { Split } from '../../api/model';
import { Notice } from '../../components/Notice';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import type { ConsumptionContext } from './ConsumptionScreen';
import { Figures } from './Figures';
import { HistogramPanel } from './HistogramPanel';
import layout from './layout.module.css';
import { csvAddress, inEnergy, useConsumption } from './useConsumption';

/** The whole installation: electricity by load type, gas and water by meter. */
export default function TotalTab() {
  const t = useT();
  const { view, change } = useOutletContext<ConsumptionContext>();
  const split: Split = view.commodity === 'electricity' ? 'load_type' : 'device';
  const scope = { scope: 'total', split };
  const query = useConsumption(view, scope);
  return (
    <Stack gap="md">
      {view.commodity === 'gas' && (
        <SegmentedControl
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          aria-label={t('unit')}
          value={view.asEnergy ? 'energy' : 'volume'}
          onChange={(value) => change({ asEnergy: value === 'energy' })}
          data={['volume', 'energy'].map((unit) => ({ value: unit, label: t(`unit-${unit}`) }))}
        />
      )}
      <QueryView query={query} loading={<TotalSkeleton />}>
        {(answer) => {
          const data = view.asEnergy ? inEnergy(answer) : answer;
          if (data.series.length === 0) return <NoMeter />;
          return (
            <div className={layout.stack}>
              <div className={layout.figures}>
                <Figures data={data} />
              </div>
              <HistogramPanel
                title={t(`total-${data.commodity}`)}
                data={data}
                view={view}
                onChange={change}
                csv={csvAddress(view, scope)}
              />
            </div>
          );
        }}
      </QueryView>
    </Stack>
  );
}

function NoMeter() {
  const t = useT();
  return (
    <Panel>
      <Notice icon={IconChartHistogram} title={t('consumption-none-title')}>
        <p>{t('consumption-none-text')}</p>
      </Notice>
    </Panel>
  );
}

function TotalSkeleton() {
  return (
    <>
      <Skeleton height={92} radius="lg" />
      <Skeleton height={460} radius="lg" />
    </>
  );
}
