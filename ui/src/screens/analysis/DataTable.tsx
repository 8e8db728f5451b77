import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/I18n';
import classes from './DataTable.module.css';

export interface Column {
  name: string;
  unit?: string;
  /** Words stand at the left, numbers at the right. */
  words?: boolean;
}

export interface Row {
  key: string;
  cells: readonly ReactNode[];
}

interface DataTableProps {
  columns: readonly Column[];
  rows: readonly Row[];
  foot?: readonly ReactNode[];
  label?: string;
}

/** Figures of an analysis; the first column says what a row is about. */
export function DataTable({ columns, rows, foot, label }: DataTableProps) {
  const t = useT();
  const side = (index: number) => (index > 0 && !columns[index]?.words ? (classes.number ?? '') : '');
  return (
    <Table.ScrollContainer
      minWidth={420}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={label ?? t('table')}
      className={classes.scroll ?? ''}
    >
      <Table highlightOnHover className={classes.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ name, unit }, index) => (
              <Table.Th key={name} scope="col" className={side(index)}>
                {name} {unit && <span className={classes.unit}>{unit}</span>}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells }) => (
            <Table.Tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <Table.Th key={columns[index]?.name} scope="row" className={classes.row ?? ''}>
                    {cell}
                  </Table.Th>
                ) : (
                  <Table.Td key={columns[index]?.name} className={side(index)}>
                    {cell}
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
        {foot && (
          <Table.Tfoot>
            <Table.Tr>
              {foot.map((cell, index) => (
                <Table.Th key={columns[index]?.name} className={side(index)}>
                  {cell}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </Table.ScrollContainer>
  );
}
