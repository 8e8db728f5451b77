import { Table } from '@mantine/core';
import type { Consumption, Quality } from '../../api/model';
import type { ColoredSeries } from '../../charts/colors';
import { type PriceRemark, priceRemark } from '../../charts/priceRemarks';
import { bucketName } from '../../format/bucketName';
import { finer } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import type { Scale } from '../../format/units';
import { useT } from '../../i18n/I18n';
import classes from './ConsumptionTable.module.css';
import { sampleClass } from './Legend';

interface ConsumptionTableProps {
  data: Consumption;
  series: readonly ColoredSeries[];
  scale: Scale;
  compare: boolean;
  onOpen: (bucket: number) => void;
}

/** The chart in numbers: everything in it can be read, and opened, without seeing it. One series is its own total. */
export function ConsumptionTable({ data, series, scale, compare, onOpen }: ConsumptionTableProps) {
  const t = useT();
  const format = useFormat();
  const cell = (value: number | null | undefined) =>
    format.number(typeof value === 'number' ? value * scale.factor : null, scale.decimals);
  const parts = series.length > 1 ? series : [];
  const opens = finer(data.period) !== null;
  const before = compare ? data.previous : null;
  return (
    <Table.ScrollContainer
      minWidth={420}
      className={classes.scroll ?? ''}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={t('table')}
    >
      <Table highlightOnHover className={classes.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes.row ?? ''}>
              {t(`bucket-${data.period}`)}
            </Table.Th>
            <NumberHead name={t('total')} unit={scale.unit} />
            {before && <NumberHead name={t('previous-period')} unit={scale.unit} />}
            {parts.map((item) => (
              <NumberHead key={item.key} name={item.label} unit={scale.unit} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.buckets.map((bucket, index) => (
            <Table.Tr key={bucket.start}>
              <Table.Th scope="row" className={classes.row ?? ''}>
                <BucketCell name={bucketName(data, index, format)} onOpen={opens ? () => onOpen(index) : null} />
              </Table.Th>
              <ValueCell
                text={cell(data.values[index])}
                quality={data.quality[index]}
                price={priceRemark(data.cost, index)}
                strong
              />
              {before && <ValueCell text={cell(before.values[index])} quality={before.quality[index]} />}
              {parts.map((item) => (
                <ValueCell
                  key={item.key}
                  text={cell(item.values[index])}
                  quality={item.quality[index]}
                  price={priceRemark(item.cost, index)}
                />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" className={classes.row ?? ''}>
              {t('total')}
            </Table.Th>
            <ValueCell text={cell(data.total)} strong />
            {before && <ValueCell text={cell(before.total)} strong />}
            {parts.map((item) => (
              <ValueCell key={item.key} text={cell(item.total)} strong />
            ))}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

function BucketCell({ name, onOpen }: { name: string; onOpen: (() => void) | null }) {
  if (!onOpen) return name;
  return (
    <button type="button" className={classes.open} onClick={onOpen}>
      {name}
    </button>
  );
}

function NumberHead({ name, unit }: { name: string; unit: string }) {
  return (
    <Table.Th scope="col" className={classes.number ?? ''}>
      {name} <span className={classes.unit}>{unit}</span>
    </Table.Th>
  );
}

interface ValueCellProps {
  text: string;
  quality?: Quality | undefined;
  price?: PriceRemark | null;
  strong?: boolean;
}

function ValueCell({ text, quality, price, strong = false }: ValueCellProps) {
  const t = useT();
  const remark = quality && quality !== 'measured' ? t(`quality-${quality}`) : null;
  return (
    <Table.Td className={classes.number ?? ''} data-quality={quality} fw={strong ? 700 : undefined}>
      {quality && remark && <Sample quality={quality} remark={remark} />}
      {price && <Sample quality="partial" remark={t(`price-${price}`)} />}
      {text}
    </Table.Td>
  );
}

function Sample({ quality, remark }: { quality: Quality; remark: string }) {
  return <span className={sampleClass} data-quality={quality} role="img" aria-label={remark} title={remark} />;
}
