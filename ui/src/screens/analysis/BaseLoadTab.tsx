import { Group, Skeleton, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { BaseLoad } from '../../api/analysis';
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
import { clock } from './heatMapCells';
import { csvAddress, KEEP, queryOf, rateOf } from './useAnalysis';

const NIGHT = '#4c5fa8';

/** What runs when nobody is there. */
export default function BaseLoadTab(props: TabProps) {
  const [night, setNight] = useState<readonly [number, number] | null>(null);
  const hours = night ? { night_from: night[0], night_to: night[1] } : {};
  const query = $api.useQuery(
    'get',
    '/api/v1/analysis/base-load',
    { params: { query: { ...queryOf(props.view), ...hours } } },
    KEEP,
  );
  return (
    <QueryView query={query} loading={<Skeleton height={480} radius="lg" />}>
      {(data) => <Nights data={data} onNight={setNight} {...props} />}
    </QueryView>
  );
}

interface NightsProps extends TabProps {
  data: BaseLoad;
  onNight: (night: readonly [number, number]) => void;
}

function Nights({ data, view, change, onNight }: NightsProps) {
  const t = useT();
  const format = useFormat();
  const rate = rateOf(data.unit);
  const scale = scaleFor(
    data.unit,
    data.days.map((day) => day.night + day.daytime),
  );
  const known = (day: BaseLoad['days'][number]) => day.night + day.daytime > 0;
  const keys = [
    { label: t('analysis-daytime'), color: COMMODITY_COLORS[data.commodity] },
    { label: t('analysis-night'), color: NIGHT },
  ];
  const [light, dark] = keys.map((key) => key.color);
  const values = (pick: (day: BaseLoad['days'][number]) => number) =>
    data.days.map((day) => (known(day) ? pick(day) : null));
  const drawing = {
    names: data.days.map(({ date }) => format.bucket(`${date}T12:00:00Z`, 'month')),
    titles: data.days.map(({ date }) => format.periodName(date, 'day')),
    series: [
      {
        label: t('analysis-night'),
        color: dark ?? '',
        values: values((day) => day.night),
        stack: 'day',
      },
      {
        label: t('analysis-daytime'),
        color: light ?? '',
        values: values((day) => day.daytime),
        stack: 'day',
      },
    ],
    unit: data.unit,
    scale,
    format,
  };
  const cell = (value: number) => format.number(value * scale.factor);
  const rows = data.days.filter(known).map((day) => ({
    key: day.date,
    cells: [format.periodName(day.date, 'day'), format.quantity(day.lowest, rate), cell(day.night), cell(day.daytime)],
  }));
  const columns = [
    { name: t('analysis-day') },
    { name: t('analysis-lowest-hour') },
    { name: t('analysis-night'), unit: scale.unit },
    { name: t('analysis-daytime'), unit: scale.unit },
  ];
  const hours = {
    night_from: String(data.night_from_minute),
    night_to: String(data.night_to_minute),
  };
  return (
    <>
      <FigureTiles
        figures={[
          {
            label: t('analysis-base'),
            value: format.quantity(data.base, rate),
            note:
              data.base_share === null
                ? ''
                : t('analysis-base-share', {
                    share: format.share(data.base_share),
                  }),
          },
          {
            label: t('analysis-night-share'),
            value: data.night_share === null ? '—' : format.share(data.night_share),
            note: format.quantity(data.night, data.unit),
          },
          {
            label: t('analysis-night-ratio'),
            value: data.night_ratio === null ? '—' : format.share(data.night_ratio),
            note: data.waste && t(`analysis-waste-${data.waste}`),
          },
          {
            label: t('analysis-night-mean'),
            value: format.quantity(data.night_mean, rate),
            note: t('analysis-day-mean', {
              value: format.quantity(data.day_mean, rate),
            }),
          },
        ]}
      />
      <AnalysisPanel
        title={`${t('analysis-base-load')} · ${data.scope_label}`}
        subtitle={format.periodName(data.date, data.period)}
        csv={csvAddress('base-load', view, hours)}
        fileName={`meterhouse_base-load_${data.date}`}
        draw={(palette) => barsOption(drawing, palette)}
        keys={keys}
        table={<DataTable columns={columns} rows={rows} />}
        view={view}
        change={change}
        buckets={data.days.length}
        describe={(index) => `${drawing.titles[index]}: ${format.quantity(data.days[index]?.night, data.unit)}`}
        actions={<NightHours from={data.night_from_minute} to={data.night_to_minute} onChange={onNight} />}
      />
    </>
  );
}

interface NightHoursProps {
  from: number;
  to: number;
  onChange: (night: readonly [number, number]) => void;
}

function NightHours({ from, to, onChange }: NightHoursProps) {
  const t = useT();
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  return (
    <Group gap={6} wrap="nowrap">
      <TextInput
        type="time"
        size="xs"
        w={116}
        aria-label={t('analysis-night-from')}
        value={clock(from)}
        onChange={(event) => event.currentTarget.value && onChange([minutes(event.currentTarget.value), to])}
      />
      –
      <TextInput
        type="time"
        size="xs"
        w={116}
        aria-label={t('analysis-night-to')}
        value={clock(to)}
        onChange={(event) => event.currentTarget.value && onChange([from, minutes(event.currentTarget.value)])}
      />
    </Group>
  );
}
