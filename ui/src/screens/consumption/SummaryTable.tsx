import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { comparable } from '../../api/comparable';
import type { Consumption } from '../../api/model';
import { Change } from '../../components/Change';
import { Panel } from '../../components/Panel';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { inUnit } from './inUnit';
import classes from './SummaryTable.module.css';
import { usePeriodName } from './usePeriodName';

export interface SummaryRow {
  answer: Consumption;
  color: string;
  name: ReactNode;
}

interface SummaryTableProps {
  title: string;
  rows: readonly SummaryRow[];
  /** Whether it makes sense to add the money up. */
  summed?: boolean;
}

/** Answers side by side in units and in money, each against the period before, to date and in full. */
export function SummaryTable({ title, rows, summed = false }: SummaryTableProps) {
  const t = useT();
  const name = usePeriodName();
  const [first] = rows;
  if (!first) return null;
  const { previous } = first.answer;
  const heads = ['this-period', 'to-date', 'in-full'] as const;
  return (
    <Panel title={`${title} · ${name(first.answer.date, first.answer.period, first.answer)}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={title}>
        <Table className={classes.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" rowSpan={2}>
                {t('summary-what')}
              </Table.Th>
              <Table.Th scope="col" rowSpan={2} className={classes.number ?? ''}>
                {t('this-period')}
              </Table.Th>
              {previous && (
                <Table.Th scope="colgroup" colSpan={2} className={classes.number ?? ''}>
                  {t('compared-with', { period: name(previous.date, first.answer.period, previous) })}
                </Table.Th>
              )}
            </Table.Tr>
            {previous && (
              <Table.Tr>
                {heads.slice(1).map((head) => (
                  <Table.Th key={head} scope="col" className={classes.number ?? ''}>
                    {t(head)}
                  </Table.Th>
                ))}
              </Table.Tr>
            )}
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Row key={`${row.answer.commodity},${row.answer.scope}`} row={row} />
            ))}
          </Table.Tbody>
          {summed && <SumRow rows={rows} />}
        </Table>
      </div>
    </Panel>
  );
}

function Row({ row: { answer, color, name } }: { row: SummaryRow }) {
  const money = inUnit(answer, 'money');
  const energy = answer.commodity === 'gas' ? [inUnit(answer, 'energy')] : [];
  const lines = [answer, ...energy, money];
  const whole = comparable(answer.previous);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <span className={classes.name}>
          <span className={classes.swatch} style={{ background: color }} aria-hidden="true" />
          {name}
        </span>
      </Table.Th>
      <Cell lines={lines.map((line) => [line.total, line.unit, null])} />
      {answer.previous && (
        <>
          <Cell
            lines={lines.map((line) => [line.previous?.total_to_date ?? null, line.unit, whole ? line.total : null])}
          />
          <Cell lines={lines.map((line) => [line.previous?.total ?? null, line.unit, whole ? line.total : null])} />
        </>
      )}
    </Table.Tr>
  );
}

type Line = [value: number | null, unit: string, now: number | null];

function Cell({ lines }: { lines: readonly Line[] }) {
  const format = useFormat();
  return (
    <Table.Td className={classes.number ?? ''}>
      {lines.map(([value, unit, now]) => (
        <span key={unit} className={classes.line}>
          {now !== null && <Change value={now} before={value} />}
          <span className={classes.value}>{format.quantity(value, unit)}</span>
        </span>
      ))}
    </Table.Td>
  );
}

function SumRow({ rows }: { rows: readonly SummaryRow[] }) {
  const t = useT();
  const money = rows.map((row) => inUnit(row.answer, 'money'));
  const unit = money[0]?.unit ?? '';
  const add = (values: readonly (number | null | undefined)[]) => {
    const known = values.filter((value) => typeof value === 'number');
    return known.length > 0 ? known.reduce((total, value) => total + value, 0) : null;
  };
  const now = add(money.map((item) => item.total));
  const whole = rows.every((row) => comparable(row.answer.previous));
  return (
    <Table.Tfoot>
      <Table.Tr>
        <Table.Th scope="row">{t('total')}</Table.Th>
        <Cell lines={[[now, unit, null]]} />
        {money[0]?.previous && (
          <>
            <Cell lines={[[add(money.map((item) => item.previous?.total_to_date)), unit, whole ? now : null]]} />
            <Cell lines={[[add(money.map((item) => item.previous?.total)), unit, whole ? now : null]]} />
          </>
        )}
      </Table.Tr>
    </Table.Tfoot>
  );
}
