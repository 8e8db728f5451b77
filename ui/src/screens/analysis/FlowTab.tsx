import { Skeleton, Stack } from '@mantine/core';
import { useMemo } from 'react';
import type { Flow } from '../../api/analysis';
import { $api } from '../../api/client';
import { sankeyOption } from '../../charts/analysis/sankeyOption';
import { COMMODITY_COLORS, spare } from '../../charts/colors';
import { Notice } from '../../components/Notice';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/FormatContext';
import { scaleFor } from '../../format/units';
import { useT } from '../../i18n/I18n';
import { AnalysisPanel } from './AnalysisPanel';
import type { TabProps } from './AnalysisScreen';
import { DataTable } from './DataTable';
import { FindingAlert } from './FindingAlert';
import { csvAddress, KEEP, queryOf } from './useAnalysis';

const KIND_COLORS = {
  production: '#c9a227',
  export: '#6b62c9',
  rest: '#8a9894',
  others: '#aab5b1',
};

/** From each meter to those beneath it, and what none of them sees. */
export default function FlowTab(props: TabProps) {
  const t = useT();
  const query = $api.useQuery('get', '/api/v1/analysis/flow', { params: { query: queryOf(props.view) } }, KEEP);
  return (
    <QueryView query={query} loading={<Skeleton height={560} radius="lg" />}>
      {(data) =>
        data.links.length === 0 ? (
          <Notice title={t('analysis-no-flow')}>
            <p>{t('analysis-no-flow-text')}</p>
          </Notice>
        ) : (
          <Drawn data={data} {...props} />
        )
      }
    </QueryView>
  );
}

function Drawn({ data, view, change }: TabProps & { data: Flow }) {
  const t = useT();
  const format = useFormat();
  const scale = scaleFor(
    data.unit,
    data.nodes.map((node) => node.value),
  );
  const drawing = useMemo(() => {
    const colorOf = (node: Flow['nodes'][number], index: number) =>
      node.kind === 'meter'
        ? node.color ||
          (data.balances.some((item) => item.device_id === node.device_id)
            ? COMMODITY_COLORS[data.commodity]
            : spare(index))
        : KIND_COLORS[node.kind];
    const labelOf = (node: Flow['nodes'][number]) =>
      node.kind === 'meter' ? node.label : t(`analysis-node-${node.kind}`, { device: node.label });
    const nodes = data.nodes.map((node, index) => ({
      key: node.key,
      label: labelOf(node),
      color: colorOf(node, index),
      value: node.value,
    }));
    return {
      nodes,
      links: data.links,
      unit: data.unit,
      scale,
      format,
    };
  }, [data, scale, format, t]);
  const cell = (value: number) => format.number(value * scale.factor);
  const rows = data.balances.map((item) => ({
    key: String(item.device_id),
    cells: [
      item.label,
      cell(item.imported),
      cell(item.produced_below),
      cell(item.exported),
      cell(item.metered_below),
      cell(item.rest),
    ],
  }));
  const names = ['imported', 'produced-below', 'exported', 'metered-below', 'not-metered'];
  const columns = [
    { name: t('analysis-meter') },
    ...names.map((name) => ({ name: t(`analysis-${name}`), unit: scale.unit })),
  ];
  const ends = data.nodes.length;
  return (
    <Stack gap="md">
      {data.findings.map((item) => (
        <FindingAlert key={item.device_id} finding={item} unit={data.unit} />
      ))}
      <AnalysisPanel
        title={`${t('analysis-flow')} · ${data.scope_label}`}
        subtitle={format.periodName(data.date, data.period)}
        csv={csvAddress('flow', view)}
        fileName={`meterhouse_flow_${data.date}`}
        draw={(palette) => sankeyOption(drawing, palette)}
        table={<DataTable columns={columns} rows={rows} />}
        view={view}
        change={change}
        wide
        height={`${Math.min(860, Math.max(380, ends * 13))}px`}
      />
    </Stack>
  );
}
