import { Skeleton } from '@mantine/core';
import type { Production } from '../../api/analysis';
import { $api } from '../../api/client';
import { barsOption } from '../../charts/analysis/barsOption';
import { Notice } from '../../components/Notice';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/FormatContext';
import { scaleFor } from '../../format/units';
import { useT } from '../../i18n/I18n';
import { AnalysisPanel } from './AnalysisPanel';
import type { TabProps } from './AnalysisScreen';
import { bucketNames } from './bucketNames';
import { DataTable } from './DataTable';
import { FigureTiles } from './FigureTiles';
import { csvAddress, KEEP, queryOf } from './useAnalysis';

const COLORS = { used: '#3a9a5b', exported: '#6b62c9', imported: '#e07b1a' };
const PARTS = ['used', 'exported', 'imported'] as const;
const ALL = ['produced', 'exported', 'imported', 'used', 'consumed'] as const;

/** What is produced on the site and what becomes of it. */
export default function ProductionTab(props: TabProps) {
  const t = useT();
  const { period, date, scope } = queryOf(props.view);
  const query = $api.useQuery(
    'get',
    '/api/v1/analysis/production',
    { params: { query: { period, date, scope } } },
    KEEP,
  );
  return (
    <QueryView query={query} loading={<Skeleton height={480} radius="lg" />}>
      {(data) =>
        data.producers.length === 0 ? (
          <Notice title={t('analysis-no-production')}>
            <p>{t('analysis-no-production-text')}</p>
          </Notice>
        ) : (
          <Shares data={data} {...props} />
        )
      }
    </QueryView>
  );
}

function Shares({ data, view, change }: TabProps & { data: Production }) {
  const t = useT();
  const format = useFormat();
  const scale = scaleFor(
    data.unit,
    data.buckets.map((item) => (item.produced ?? 0) + (item.imported ?? 0)),
  );
  const names = bucketNames(data, format);
  const keys = PARTS.map((name) => ({
    label: t(`analysis-${name}`),
    color: COLORS[name],
  }));
  const drawing = {
    names: names.short,
    titles: names.long,
    series: PARTS.map((name) => ({
      label: t(`analysis-${name}`),
      color: COLORS[name],
      stack: name === 'imported' ? 'in' : 'made',
      values: data.buckets.map((item) => item[name]),
    })),
    unit: data.unit,
    scale,
    format,
  };
  const cells = (item: Production['total']) =>
    ALL.map((name) => format.number(item[name] === null ? null : item[name] * scale.factor));
  const share = (value: number | null) => (value === null ? '—' : format.share(value));
  const columns = [
    { name: t('analysis-period') },
    ...ALL.map((name) => ({ name: t(`analysis-${name}`), unit: scale.unit })),
  ];
  const { total } = data;
  return (
    <>
      <FigureTiles
        figures={[
          {
            label: t('analysis-produced'),
            value: format.quantity(total.produced, data.unit),
            note: t('analysis-exported-note', {
              value: format.quantity(total.exported, data.unit),
            }),
          },
          {
            label: t('analysis-self-consumption'),
            value: share(data.self_consumption),
            note: t('analysis-self-consumption-note'),
          },
          {
            label: t('analysis-self-sufficiency'),
            value: share(data.self_sufficiency),
            note: t('analysis-self-sufficiency-note'),
          },
          {
            label: t('analysis-consumed'),
            value: format.quantity(total.consumed, data.unit),
            note: t('analysis-imported-note', {
              value: format.quantity(total.imported, data.unit),
            }),
          },
        ]}
      />
      <AnalysisPanel
        title={`${t('analysis-production')} · ${data.scope_label}`}
        subtitle={format.periodName(data.date, data.period)}
        csv={csvAddress('production', view)}
        fileName={`meterhouse_production_${data.date}`}
        draw={(palette) => barsOption(drawing, palette)}
        keys={keys}
        table={
          <DataTable
            columns={columns}
            rows={data.buckets.map((item, index) => ({
              key: `${index}`,
              cells: [names.long[index], ...cells(item)],
            }))}
            foot={[t('total'), ...cells(total)]}
          />
        }
        view={view}
        change={change}
        buckets={data.buckets.length}
        describe={(index) => `${names.long[index]}: ${format.quantity(data.buckets[index]?.produced, data.unit)}`}
      />
    </>
  );
}
