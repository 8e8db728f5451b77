import { Skeleton } from '@mantine/core';
import type { Duration } from '../../api/analysis';
import { $api } from '../../api/client';
import { durationOption } from '../../charts/analysis/durationOption';
import { COMMODITY_COLORS } from '../../charts/colors';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/FormatContext';
import { scaleFor } from '../../format/units';
import { useT } from '../../i18n/I18n';
import { AnalysisPanel } from './AnalysisPanel';
import type { TabProps } from './AnalysisScreen';
import { DataTable } from './DataTable';
import { FigureTiles } from './FigureTiles';
import { csvAddress, KEEP, queryOf, rateOf } from './useAnalysis';

const SHARES = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

/** For how long how much was needed. */
export default function DurationTab(props: TabProps) {
  const query = $api.useQuery('get', '/api/v1/analysis/duration', { params: { query: queryOf(props.view) } }, KEEP);
  return (
    <QueryView query={query} loading={<Skeleton height={480} radius="lg" />}>
      {(data) => <Curve data={data} {...props} />}
    </QueryView>
  );
}

function Curve({ data, view, change }: TabProps & { data: Duration }) {
  const t = useT();
  const format = useFormat();
  const unit = rateOf(data.unit);
  const means = data.points.map((point) => point.mean);
  const scale = scaleFor(unit, means);
  const points = data.points.map(({ seconds, mean }) => ({
    hours: seconds / 3600,
    mean,
  }));
  const at = (share: number) => data.points[Math.ceil(share * data.points.length) - 1];
  const label = t('analysis-mean-power');
  const drawing = {
    points,
    color: COMMODITY_COLORS[data.commodity],
    label,
    hoursLabel: t('analysis-hours'),
    unit,
    scale,
    format,
  };
  const rows = SHARES.flatMap((share) => {
    const point = at(share);
    const hours = format.number((point?.seconds ?? 0) / 3600);
    return point
      ? [
          {
            key: String(share),
            cells: [format.share(share), hours, format.quantity(point.mean, unit, scale)],
          },
        ]
      : [];
  });
  const columns = [
    { name: t('analysis-share-of-time') },
    { name: t('analysis-hours') },
    { name: t('analysis-at-least') },
  ];
  return (
    <>
      <FigureTiles
        figures={[
          {
            label: t('analysis-highest'),
            value: format.quantity(means[0], unit),
          },
          {
            label: t('analysis-middle'),
            value: format.quantity(at(0.5)?.mean, unit),
            note: t('analysis-middle-note'),
          },
          {
            label: t('analysis-lowest'),
            value: format.quantity(means.at(-1), unit),
          },
          {
            label: t('analysis-not-measured'),
            value: format.share(data.blocks ? data.doubtful / data.blocks : 0),
            note: t('analysis-unknown-blocks', { count: data.unknown }),
          },
        ]}
      />
      <AnalysisPanel
        title={`${t('analysis-duration')} · ${data.scope_label}`}
        subtitle={format.periodName(data.date, data.period)}
        csv={csvAddress('duration', view)}
        fileName={`meterhouse_duration_${data.date}`}
        draw={(palette) => durationOption(drawing, palette)}
        table={<DataTable columns={columns} rows={rows} />}
        view={view}
        change={change}
      />
    </>
  );
}
