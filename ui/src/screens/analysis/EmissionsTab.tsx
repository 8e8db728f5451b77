import { Alert, Skeleton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Emissions } from '../../api/analysis';
import { $api } from '../../api/client';
import { barsOption } from '../../charts/analysis/barsOption';
import { QueryView } from '../../components/QueryView';
import type { Format } from '../../format/Format';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { AnalysisPanel } from './AnalysisPanel';
import type { TabProps } from './AnalysisScreen';
import { bucketNames } from './bucketNames';
import { DataTable } from './DataTable';
import { FigureTiles } from './FigureTiles';
import notes from './FindingAlert.module.css';
import { csvAddress, KEEP, queryOf } from './useAnalysis';

const COLOR = '#5b6f7c';

/** CO₂ by the factors in force on each day. */
export default function EmissionsTab(props: TabProps) {
  const query = $api.useQuery('get', '/api/v1/analysis/emissions', { params: { query: queryOf(props.view) } }, KEEP);
  return (
    <QueryView query={query} loading={<Skeleton height={480} radius="lg" />}>
      {(data) => <Carbon data={data} {...props} />}
    </QueryView>
  );
}

function mass(grams: number | null, format: Format): string {
  if (grams === null) return '—';
  return grams >= 1e6 ? `${format.number(grams / 1e6)} t` : `${format.number(grams / 1e3)} kg`;
}

function Carbon({ data, view, change }: TabProps & { data: Emissions }) {
  const t = useT();
  const format = useFormat();
  const grams = data.buckets.map((item) => (item.grams === null ? null : Number(item.grams)));
  const tons = Math.max(...grams.map((value) => value ?? 0)) >= 1e6;
  const scale = tons ? { unit: 't', factor: 1e-6 } : { unit: 'kg', factor: 1e-3 };
  const names = bucketNames(data, format);
  const drawing = {
    names: names.short,
    titles: names.long,
    series: [{ label: 'CO₂', color: COLOR, values: grams }],
    unit: 'g',
    scale,
    format,
    missing: data.buckets.map((item) => item.uncovered > 0),
    note: (index: number) => (data.buckets[index]?.uncovered ? t('analysis-without-factor') : ''),
  };
  const rows = data.buckets.map((item, index) => ({
    key: `${index}`,
    cells: [
      names.long[index],
      format.quantity(item.value, data.unit),
      mass(grams[index] ?? null, format),
      item.uncovered ? format.quantity(item.uncovered, data.unit) : '',
    ],
  }));
  const total = data.grams === null ? null : Number(data.grams);
  const columns = [
    { name: t('analysis-period') },
    { name: t('analysis-consumption') },
    { name: 'CO₂' },
    { name: t('analysis-without-factor') },
  ];
  const newest = data.factors.at(-1);
  return (
    <>
      {data.uncovered > 0 && (
        <Alert
          color="orange"
          icon={<IconInfoCircle aria-hidden="true" />}
          classNames={{ title: notes.title ?? '' }}
          title={t('analysis-uncovered', {
            value: format.quantity(data.uncovered, data.unit),
          })}
        >
          <Link to="/analysis/settings">{t('analysis-set-factors')}</Link>
        </Alert>
      )}
      <FigureTiles
        figures={[
          { label: 'CO₂', value: mass(total, format) },
          {
            label: t('analysis-consumption'),
            value: format.quantity(data.value, data.unit),
          },
          {
            label: t('analysis-factor'),
            value: newest ? `${format.number(Number(newest.grams))} g` : '—',
            note: t(data.commodity === 'water' ? 'analysis-per-m3' : 'analysis-per-kwh'),
          },
        ]}
      />
      <AnalysisPanel
        title={`${t('analysis-emissions')} · ${data.scope_label}`}
        subtitle={format.periodName(data.date, data.period)}
        csv={csvAddress('emissions', view)}
        fileName={`meterhouse_emissions_${data.date}`}
        draw={(palette) => barsOption(drawing, palette)}
        table={
          <DataTable
            columns={columns}
            rows={rows}
            foot={[t('total'), format.quantity(data.value, data.unit), mass(total, format), '']}
          />
        }
        view={view}
        change={change}
        buckets={data.buckets.length}
        describe={(index) => `${names.long[index]}: ${mass(grams[index] ?? null, format)}`}
      />
    </>
  );
}
