import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPencil, IconWand } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { IntervalList } from '../../api/analysis';
import { barsOption } from '../../charts/analysis/barsOption';
import { COMMODITY_COLORS } from '../../charts/colors';
import type { Palette } from '../../charts/palette';
import { Panel } from '../../components/Panel';
import { type LocalDate, localDateOf, type Period } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { scaleFor } from '../../format/units';
import { useT } from '../../i18n/I18n';
import { EditDialog } from './EditDialog';
import { EstimateDialog } from './EstimateDialog';
import { IntervalTable } from './IntervalTable';

const AnalysisChart = lazy(() => import('../../charts/analysis/AnalysisChart'));
const COLORS: Record<string, string> = {
  gas_volume: COMMODITY_COLORS.gas,
  water_volume: COMMODITY_COLORS.water,
};

interface IntervalPanelProps {
  data: IntervalList;
  name: string;
  period: Period;
  changes: boolean;
  onDay: (day: LocalDate) => void;
  onDone: () => void;
}

/** The intervals of a day or month as a chart and a table; chosen ones can be put right. */
export function IntervalPanel({ data, name, period, changes, onDay, onDone }: IntervalPanelProps) {
  const t = useT();
  const format = useFormat();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<'edit' | 'estimate' | null>(null);
  const scale = useMemo(
    () =>
      scaleFor(
        data.unit,
        data.items.map((item) => item.value),
      ),
    [data],
  );
  const drawing = useMemo(
    () => ({
      names: data.items.map((item) =>
        period === 'day' ? format.hour(item.start) : format.bucket(item.start, 'month'),
      ),
      titles: data.items.map((item) => `${format.shortTime(item.start)} · ${t(`quality-${item.quality}`)}`),
      series: [
        {
          label: name,
          color: COLORS[data.key] ?? COMMODITY_COLORS.electricity,
          values: data.items.map((item) => item.value),
          doubtful: data.items.map((item) => item.quality !== 'measured' && item.quality !== 'missing'),
        },
      ],
      unit: data.unit,
      scale,
      format,
      missing: data.items.map((item) => item.value === null),
    }),
    [data, name, period, scale, format, t],
  );
  const draw = useMemo(() => (palette: Palette) => barsOption(drawing, palette), [drawing]);
  const picked = data.items.filter((item) => chosen.has(item.start));
  const doubtful = picked.filter((item) => item.quality !== 'measured' && item.quality !== 'edited');
  const close = () => setDialog(null);
  const total = data.items.reduce((sum, item) => sum + (item.value ?? 0), 0);
  const open = (index: number) => {
    const start = data.items[index]?.start;
    if (start && period === 'month') onDay(localDateOf(new Date(start), data.timezone));
  };
  return (
    <Panel title={`${name} · ${format.quantity(total, data.unit)}`}>
      {data.items.length === 0 ? (
        <Text c="dimmed">{t('completeness-nothing')}</Text>
      ) : (
        <Stack gap="sm">
          <Suspense fallback={null}>
            <AnalysisChart
              draw={draw}
              label={`${name}, ${format.stretch(data.start, data.end)}`}
              height="260px"
              buckets={data.items.length}
              describe={(index) => `${drawing.titles[index]}: ${format.quantity(data.items[index]?.value, data.unit)}`}
              onOpen={period === 'month' ? open : undefined}
            />
          </Suspense>
          {changes && (
            <Group gap="sm">
              <Button
                variant="default"
                leftSection={<IconPencil size={16} />}
                disabled={picked.length === 0}
                onClick={() => setDialog('edit')}
              >
                {t('completeness-edit')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconWand size={16} />}
                disabled={doubtful.length === 0}
                onClick={() => setDialog('estimate')}
              >
                {t('completeness-estimate')}
              </Button>
              <Text size="sm" c="dimmed">
                {t('completeness-chosen', { count: picked.length })}
              </Text>
            </Group>
          )}
          <IntervalTable data={data} scale={scale} chosen={chosen} onChosen={changes ? setChosen : null} />
        </Stack>
      )}
      {dialog === 'edit' && <EditDialog data={data} items={picked} onClose={close} onDone={onDone} />}
      {dialog === 'estimate' && <EstimateDialog data={data} items={doubtful} onClose={close} onDone={onDone} />}
    </Panel>
  );
}
