import { Table } from '@mantine/core';
import type { Consumption, Quality } from '../../api/model';
import type { ColoredSeries } from '../../charts/colors';
import { finer } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import type { Scale } from '../../format/units';
import { useT } from '../../i18n/I18n';
import classes from './ConsumptionTable.module.css';

interface ConsumptionTableProps {
  data: Consumption;
  series: readonly ColoredSeries[];
  scale: Scale;
  compare: boolean;
  onOpen: (bucket: number) => void;
}

/** The chart in numbers: everything in it can be read, and opened, without seeing it. */
export function ConsumptionTable({ data, series, scale, compare, onOpen }: ConsumptionTableProps) {
  const t = useT();
  const format = useFormat();
  const cell = (value: number | null) => format.number(value === null ? null : value * scale.factor);
  const opens = finer(data.period) !== null;
  const before = compare ? data.previous : null;
  return (
    <Table.ScrollContainer minWidth={420} className={classes.scroll ?? ''} type="native" tabIndex={0} role="region" aria-label={t('table')}>
      <Table highlightOnHover className={classes.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t(`bucket-${data.period}`)}</Table.Th>
            {series.map((item) => (
              <Table.Th key={item.key} scope="col" className={classes.number ?? ''}>
                {item.label} [{scale.unit}]
              </Table.Th>
            ))}
            {series.length > 1 && <NumberHead>{`${t('total')} [${scale.unit}]`}</NumberHead>}
            {before && <NumberHead>{`${t('previous-period')} [${scale.unit}]`}</NumberHead>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.buckets.map((bucket, index) => (
            <Table.Tr key={bucket.start}>
              <Table.Th scope="row" className={classes.row ?? ''}>
                {opens ? (
                  <button type="button" className={classes.open} onClick={() => onOpen(index)}>
                    {format.bucketName(bucket.start, data.period)}
                  </button>
                ) : (
                  format.bucketName(bucket.start, data.period)
                )}
              </Table.Th>
              {series.map((item) => (
                <ValueCell key={item.key} text={cell(item.values[index] ?? null)} quality={item.quality[index]} />
              ))}
              {series.length > 1 && <ValueCell text={cell(data.values[index] ?? null)} quality={data.quality[index]} strong />}
              {before && <ValueCell text={cell(before.values[index] ?? null)} quality={before.quality[index]} />}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('total')}</Table.Th>
            {series.map((item) => (
              <ValueCell key={item.key} text={cell(item.total)} quality={undefined} strong />
            ))}
            {series.length > 1 && <ValueCell text={cell(data.total)} quality={undefined} strong />}
            {before && <ValueCell text={cell(before.total)} quality={undefined} strong />}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

function NumberHead({ children }: { children: string }) {
  return (
    <Table.Th scope="col" className={classes.number ?? ''}>
      {children}
    </Table.Th>
  );
}

interface ValueCellProps {
  text: string;
  quality: Quality | undefined;
  strong?: boolean;
}

function ValueCell({ text, quality, strong = false }: ValueCellProps) {
  const t = useT();
  const remark = quality && quality !== 'measured' ? t(`quality-${quality}`) : null;
  return (
    <Table.Td className={classes.number ?? ''} data-quality={quality} fw={strong ? 700 : undefined}>
      {text}
      {remark && <span className={classes.remark}>{remark}</span>}
    </Table.Td>
  );
}
