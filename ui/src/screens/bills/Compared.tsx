import { Table } from '@mantine/core';
import { NOT_AVAILABLE } from '../../format/Format';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './Compared.module.css';

export interface ComparedLine {
  key: string;
  name: string;
  first: string | null;
  second: string | null;
  amount: string | null;
}

interface ComparedProps {
  label: string;
  currency: string;
  heads: readonly [string, string];
  lines: readonly ComparedLine[];
  total?: Omit<ComparedLine, 'key'>;
  /** What is said where only the first column has an amount. */
  absent?: string;
}

/** Two columns of money line by line, and by how much they differ; what differs is marked, not only coloured. */
export function Compared({ label, currency, heads, lines, total, absent }: ComparedProps) {
  const t = useT();
  const format = useFormat();
  const money = (amount: string | null) => (amount === null ? NOT_AVAILABLE : format.money(amount, currency));
  const row = ({ name, first, second, amount }: Omit<ComparedLine, 'key'>) => (
    <>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td className={classes.number ?? ''}>{money(first)}</Table.Td>
      <Table.Td className={classes.number ?? ''}>{money(second)}</Table.Td>
      <Table.Td className={classes.number ?? ''}>
        {absent && first !== null && second === null ? (
          <b className={classes.absent}>{absent}</b>
        ) : (
          <Difference amount={amount} words={amount === null ? NOT_AVAILABLE : format.moneyChange(amount, currency)} />
        )}
      </Table.Td>
    </>
  );
  return (
    <Table.ScrollContainer minWidth={480} type="native" tabIndex={0} role="region" aria-label={label}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('bill-line')}</Table.Th>
            {[...heads, t('bill-difference')].map((head) => (
              <Table.Th key={head} scope="col" className={classes.number ?? ''}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.key} data-differs={differs(line.amount) || undefined}>
              {row(line)}
            </Table.Tr>
          ))}
        </Table.Tbody>
        {total && (
          <Table.Tfoot>
            <Table.Tr>{row(total)}</Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </Table.ScrollContainer>
  );
}

function Difference({ amount, words }: { amount: string | null; words: string }) {
  const t = useT();
  if (amount !== null && !differs(amount)) return <span className={classes.equal}>{t('bill-equal')}</span>;
  return <b className={differs(amount) ? classes.differs : classes.equal}>{words}</b>;
}

function differs(amount: string | null): boolean {
  return amount !== null && Number(amount) !== 0;
}
