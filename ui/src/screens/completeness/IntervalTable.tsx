import { Checkbox, Switch } from '@mantine/core';
import { useState } from 'react';
import type { IntervalList } from '../../api/analysis';
import { useFormat } from '../../format/FormatContext';
import type { Scale } from '../../format/units';
import { useT } from '../../i18n/I18n';
import { DataTable } from '../analysis/DataTable';

interface IntervalTableProps {
  data: IntervalList;
  scale: Scale;
  chosen: ReadonlySet<string>;
  onChosen: ((chosen: ReadonlySet<string>) => void) | null;
}

/** Every interval with its quality and index; those that are not measured can be shown alone. */
export function IntervalTable({ data, scale, chosen, onChosen }: IntervalTableProps) {
  const t = useT();
  const format = useFormat();
  const [odd, setOdd] = useState(() => data.items.some((item) => item.quality !== 'measured'));
  const items = odd ? data.items.filter((item) => item.quality !== 'measured') : data.items;
  const toggle = (start: string) => {
    const next = new Set(chosen);
    if (!next.delete(start)) next.add(start);
    onChosen?.(next);
  };
  const all = items.length > 0 && items.every((item) => chosen.has(item.start));
  const columns = [
    { name: t('completeness-interval') },
    { name: t('completeness-value') },
    { name: t('analysis-quality'), words: true },
    { name: t('completeness-index') },
  ];
  const time = (item: IntervalList['items'][number]) => `${format.shortTime(item.start)} – ${format.hour(item.end)}`;
  return (
    <>
      <Switch label={t('completeness-odd')} checked={odd} onChange={(event) => setOdd(event.currentTarget.checked)} />
      {onChosen && items.length > 0 && (
        <Checkbox
          label={t('completeness-choose-all')}
          checked={all}
          onChange={() => onChosen(all ? new Set() : new Set(items.map((item) => item.start)))}
        />
      )}
      <DataTable
        label={t('completeness-intervals')}
        columns={columns}
        rows={items.map((item) => ({
          key: item.start,
          cells: [
            onChosen ? (
              <Checkbox
                key="choose"
                size="xs"
                label={time(item)}
                checked={chosen.has(item.start)}
                onChange={() => toggle(item.start)}
              />
            ) : (
              time(item)
            ),
            format.quantity(item.value, data.unit, scale),
            t(`quality-${item.quality}`),
            item.index === null ? '' : format.number(item.index, 0),
          ],
        }))}
      />
    </>
  );
}
