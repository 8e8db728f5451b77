import { Skeleton } from '@mantine/core';
import type { Block, Peaks } from '../../api/analysis';
import { $api } from '../../api/client';
import { barsOption } from '../../charts/analysis/barsOption';
import { COMMODITY_COLORS } from '../../charts/colors';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { finer } from '../../format/calendar';
import type { Format } from '../../format/Format';
import { useFormat } from '../../format/FormatContext';
import { scaleFor } from '../../format/units';
import { useT } from '../../i18n/I18n';
import { AnalysisPanel } from './AnalysisPanel';
import type { TabProps } from './AnalysisScreen';
import { DataTable } from './DataTable';
import { FigureTiles } from './FigureTiles';
import { csvAddress, KEEP, queryOf, rateOf } from './useAnalysis';

/** The highest demand and its moment. */
export default function PeaksTab(props: TabProps) {
  const query = $api.useQuery('get', '/api/v1/analysis/peaks', { params: { query: queryOf(props.view) } }, KEEP);
  return (
    <QueryView query={query} loading={<Skeleton height={480} radius="lg" />}>
      {(data) => <Highest data={data} {...props} />}
    </QueryView>
  );
}

function momentOf(block: Block | null, format: Format): string {
  return block ? format.dateTime(block.at) : '—';
}

function Highest({ data, view, change }: TabProps & { data: Peaks }) {
  const t = useT();
  const format = useFormat();
  const unit = rateOf(data.unit);
  const scale = scaleFor(
    unit,
    data.parts.map((part) => part.highest?.mean),
  );
  const inner = finer(data.period) ?? 'day';
  const nameOf = (day: string) => format.periodName(day, inner === 'day' || data.period === 'day' ? 'day' : inner);
  const drawing = {
    names: data.parts.map(({ date }) =>
      format.bucket(`${date}T12:00:00Z`, data.period === 'day' ? 'month' : data.period),
    ),
    titles: data.parts.map((part) => `${nameOf(part.date)} · ${momentOf(part.highest, format)}`),
    series: [
      {
        label: t('analysis-peak'),
        color: COMMODITY_COLORS[data.commodity],
        values: data.parts.map((part) => part.highest?.mean ?? null),
      },
    ],
    unit,
    scale,
    format,
  };
  const rows = data.parts.map((part) => ({
    key: part.date,
    cells: [
      nameOf(part.date),
      format.quantity(part.highest?.mean, unit, scale),
      momentOf(part.highest, format),
      String(part.excluded),
    ],
  }));
  const columns = [
    { name: t('analysis-period') },
    { name: t('analysis-peak') },
    { name: t('analysis-moment') },
    { name: t('analysis-left-out') },
  ];
  const open = (index: number) => {
    const part = data.parts[index];
    if (part && data.period === 'year') change({ period: 'month', date: part.date });
  };
  const { highest } = data;
  const minutes = data.block_s / 60;
  return (
    <>
      <FigureTiles
        figures={[
          {
            label: t('analysis-highest'),
            value: format.quantity(highest?.mean, unit),
            note: highest ? momentOf(highest, format) : t('analysis-nothing-measured'),
          },
          {
            label: t('analysis-interval'),
            value: `${minutes} min`,
            note: t('analysis-interval-note'),
          },
          {
            label: t('analysis-left-out'),
            value: format.number(data.excluded_count, 0),
            note: t('analysis-left-out-note'),
          },
        ]}
      />
      <AnalysisPanel
        title={`${t('analysis-peaks')} · ${data.scope_label}`}
        subtitle={format.periodName(data.date, data.period)}
        csv={csvAddress('peaks', view)}
        fileName={`meterhouse_peaks_${data.date}`}
        draw={(palette) => barsOption(drawing, palette)}
        table={<DataTable columns={columns} rows={rows} />}
        view={view}
        change={change}
        buckets={data.parts.length}
        describe={(index) =>
          `${drawing.titles[index]}: ${format.quantity(data.parts[index]?.highest?.mean, unit, scale)}`
        }
        onOpen={data.period === 'year' ? open : undefined}
      />
      {data.excluded.length > 0 && (
        <Panel title={t('analysis-left-out-list')}>
          <DataTable
            label={t('analysis-left-out-list')}
            columns={[
              { name: t('analysis-moment') },
              { name: t('analysis-mean-power') },
              { name: t('analysis-quality'), words: true },
            ]}
            rows={data.excluded.map((block) => ({
              key: block.at,
              cells: [momentOf(block, format), format.quantity(block.mean, unit, scale), t(`quality-${block.quality}`)],
            }))}
          />
        </Panel>
      )}
    </>
  );
}
