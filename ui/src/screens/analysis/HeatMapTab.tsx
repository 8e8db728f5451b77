import { SegmentedControl, Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import type { HeatMap } from '../../api/analysis';
import { $api } from '../../api/client';
import { heatMapOption } from '../../charts/analysis/heatMapOption';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/FormatContext';
import { scaleFor } from '../../format/units';
import { useT } from '../../i18n/I18n';
import { AnalysisPanel } from './AnalysisPanel';
import type { TabProps } from './AnalysisScreen';
import { DataTable } from './DataTable';
import { cellsOf, clock, LETTERS } from './heatMapCells';
import { csvAddress, KEEP, queryOf } from './useAnalysis';

/** When a building uses how much: every hour of every day in one picture. */
export default function HeatMapTab(props: TabProps) {
  const { view } = props;
  const resolution = view.quarters && view.period === 'month' ? 'quarter' : 'hour';
  const query = $api.useQuery(
    'get',
    '/api/v1/analysis/heat-map',
    { params: { query: { ...queryOf(view), resolution } } },
    KEEP,
  );
  return (
    <QueryView query={query} loading={<Skeleton height={480} radius="lg" />}>
      {(data) => <Picture data={data} {...props} />}
    </QueryView>
  );
}

function Picture({ data, view, change }: TabProps & { data: HeatMap }) {
  const t = useT();
  const format = useFormat();
  const scale = useMemo(() => scaleFor(data.unit, data.values.flat()), [data]);
  const drawing = useMemo(() => {
    const { days, times, cells } = cellsOf(data);
    const remark = (day: number, time: number) => {
      const name = LETTERS[data.quality[day]?.[times[time]?.column ?? 0] ?? 'm'];
      return name && name !== 'measured' ? t(`quality-${name}`) : '';
    };
    return {
      days,
      dayNames: days.map((day) =>
        data.period === 'year' ? format.bucket(`${day}T12:00:00Z`, 'year') : String(Number(day.slice(8))),
      ),
      dayTitles: days.map((day) => format.periodName(day, 'day')),
      times: times.map((time) => time.name),
      cells,
      remark,
      label: t(`commodity-${data.commodity}`),
      unit: data.unit,
      scale,
      format,
    };
  }, [data, scale, format, t]);
  const name = format.periodName(data.date, data.period);
  const rows = data.days.map((day, index) => {
    const values = data.values[index] ?? [];
    const cell = (value: number | null | undefined) => format.number(value == null ? null : value * scale.factor);
    return {
      key: day,
      cells: [format.periodName(day, 'day'), ...values.map(cell)],
    };
  });
  const columns = [
    { name: t('analysis-day') },
    ...data.columns.map((column) => ({
      name: clock(column.minute) + (column.repeated ? ' +' : ''),
    })),
  ];
  return (
    <AnalysisPanel
      title={`${t('analysis-heat-map')} · ${data.scope_label}`}
      subtitle={`${name} · ${format.quantity(data.total, data.unit)}`}
      csv={csvAddress('heat-map', view, { resolution: data.resolution })}
      fileName={`meterhouse_heat-map_${data.date}`}
      draw={(palette) => heatMapOption(drawing, palette)}
      table={<DataTable columns={columns} rows={rows} />}
      view={view}
      change={change}
      height="clamp(340px, 56vh, 620px)"
      actions={
        view.period === 'month' && (
          <SegmentedControl
            size="xs"
            aria-label={t('analysis-resolution')}
            value={view.quarters ? 'quarter' : 'hour'}
            onChange={(value) => change({ quarters: value === 'quarter' })}
            data={['hour', 'quarter'].map((value) => ({
              value,
              label: t(`analysis-${value}`),
            }))}
          />
        )
      }
    />
  );
}
