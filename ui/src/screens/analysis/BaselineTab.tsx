import { Alert, Skeleton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Baseline } from '../../api/analysis';
import { $api } from '../../api/client';
import { barsOption } from '../../charts/analysis/barsOption';
import { COMMODITY_COLORS } from '../../charts/colors';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/FormatContext';
import { scaleFor } from '../../format/units';
import { useT } from '../../i18n/I18n';
import { AnalysisPanel } from './AnalysisPanel';
import type { TabProps } from './AnalysisScreen';
import { DataTable } from './DataTable';
import { FigureTiles } from './FigureTiles';
import notes from './FindingAlert.module.css';
import { csvAddress, KEEP, queryOf } from './useAnalysis';

const EXPECTED = '#3f5d78';

/** A year by month against what its weather makes one expect. */
export default function BaselineTab(props: TabProps) {
  const query = $api.useQuery('get', '/api/v1/analysis/baseline', { params: { query: queryOf(props.view) } }, KEEP);
  return (
    <QueryView query={query} loading={<Skeleton height={480} radius="lg" />}>
      {(data) => <Compared data={data} {...props} />}
    </QueryView>
  );
}

function Compared({ data, view, change }: TabProps & { data: Baseline }) {
  const t = useT();
  const format = useFormat();
  const scale = scaleFor(
    data.unit,
    data.months.map((month) => month.energy),
  );
  const names = data.months.map(({ month }) => format.periodName(`${month}-01`, 'month'));
  const both = data.months.filter((month) => month.expected !== null && month.energy !== null);
  const actual = both.reduce((sum, month) => sum + (month.energy ?? 0), 0);
  const expected = both.reduce((sum, month) => sum + (month.expected ?? 0), 0);
  const keys = [
    { label: t('analysis-actual'), color: COMMODITY_COLORS[data.commodity] },
    { label: t('analysis-expected'), color: EXPECTED },
  ];
  const drawing = {
    names: data.months.map(({ month }) => format.bucket(`${month}-01T12:00:00Z`, 'year')),
    titles: names,
    series: [
      {
        label: t('analysis-actual'),
        color: COMMODITY_COLORS[data.commodity],
        values: data.months.map((month) => month.energy),
        doubtful: data.months.map((month) => !month.complete),
      },
      {
        label: t('analysis-expected'),
        color: EXPECTED,
        kind: 'line' as const,
        values: data.months.map((month) => month.expected),
      },
    ],
    unit: data.unit,
    scale,
    format,
    note: (index: number) => {
      const month = data.months[index];
      return month?.temperature_days
        ? t('analysis-degree-days', {
            heating: format.number(month.heating, 0),
            cooling: format.number(month.cooling, 0),
          })
        : '';
    },
  };
  const difference = (month: Baseline['months'][number]) =>
    month.expected && month.energy !== null ? format.change(month.energy / month.expected - 1) : '';
  const rows = data.months.map((month, index) => ({
    key: month.month,
    cells: [
      names[index],
      format.quantity(month.energy, data.unit, scale),
      format.quantity(month.expected, data.unit, scale),
      difference(month),
      format.number(month.heating, 0),
      format.number(month.cooling, 0),
    ],
  }));
  const columns = [
    { name: t('analysis-month') },
    { name: t('analysis-actual') },
    { name: t('analysis-expected') },
    { name: t('analysis-difference') },
    { name: t('analysis-heating-days'), unit: 'K·d' },
    { name: t('analysis-cooling-days'), unit: 'K·d' },
  ];
  return (
    <>
      {data.lack ? (
        <Alert
          color="orange"
          icon={<IconInfoCircle aria-hidden="true" />}
          classNames={{ title: notes.title ?? '' }}
          title={t(`analysis-lack-${data.lack}`, {
            needed: data.needed,
            found: data.reference.length,
          })}
        >
          <Link to="/analysis/settings">{t('analysis-import-temperatures')}</Link>
        </Alert>
      ) : (
        <FigureTiles
          figures={[
            {
              label: t('analysis-against-weather'),
              value: expected && !data.within ? format.change(actual / expected - 1) : '—',
              note: t('analysis-months-compared', { count: both.length }),
            },
            {
              label: 'R²',
              value: format.number(data.line?.r2, 2),
              note: t('analysis-usual-error', {
                share: format.share(data.line?.cv_rmse ?? 0),
              }),
            },
            {
              label: t('analysis-per-day'),
              value: format.quantity(data.line?.per_day, data.unit),
            },
            {
              label: t('analysis-per-degree-day'),
              value: format.quantity(data.line?.per_heating ?? data.line?.per_cooling, data.unit),
              note: t(data.within ? 'analysis-within' : 'analysis-before', {
                count: data.reference.length,
              }),
            },
          ]}
        />
      )}
      <AnalysisPanel
        title={`${t('analysis-baseline')} · ${data.scope_label}`}
        subtitle={format.periodName(data.date, data.period)}
        csv={csvAddress('baseline', view)}
        fileName={`meterhouse_baseline_${data.date}`}
        draw={(palette) => barsOption(drawing, palette)}
        keys={keys}
        table={<DataTable columns={columns} rows={rows} />}
        view={view}
        change={change}
        buckets={data.months.length}
        describe={(index) => `${names[index]}: ${format.quantity(data.months[index]?.energy, data.unit)}`}
      />
    </>
  );
}
