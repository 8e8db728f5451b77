import { Skeleton } from '@mantine/core';
import { IconChartHistogram } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Notice } from '../../components/Notice';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import { Figures } from './Figures';
import { HistogramPanel } from './HistogramPanel';
import layout from './layout.module.css';
import { PriceNotice } from './PriceNotice';
import type { Tab } from './tabs';
import type { ChartData } from './useChartData';
import type { ChangeView, View } from './view';

interface ChartPanelProps {
  tab: Tab;
  chart: ChartData;
  view: View;
  onChange: ChangeView;
  /** In place of the period in a few numbers. */
  summary?: ReactNode;
}

/** What every view consists of: the period in numbers, and the chart with all that can be done to it. */
export function ChartPanel({ tab, chart, view, onChange, summary }: ChartPanelProps) {
  const t = useT();
  return (
    <QueryView query={chart.query} loading={<ChartSkeleton />}>
      {(data) =>
        data === null || data === undefined ? (
          <Panel>
            <Notice icon={IconChartHistogram} title={t('consumption-none-title')}>
              <p>{t('consumption-none-text')}</p>
            </Notice>
          </Panel>
        ) : (
          <div className={layout.stack}>
            <div className={layout.figures}>{summary ?? <Figures data={data} />}</div>
            <PriceNotice answers={chart.parts.length > 0 ? chart.parts : [data]} />
            <HistogramPanel tab={tab} chart={chart} data={data} view={view} onChange={onChange} />
          </div>
        )
      }
    </QueryView>
  );
}

function ChartSkeleton() {
  return (
    <div className={layout.stack}>
      <Skeleton height={92} radius="lg" />
      <Skeleton height={460} radius="lg" />
    </div>
  );
}
