import { Table } from '@mantine/core';
import type { ReadingValue } from '../../api/model';
import { useFormat } from '../../format/FormatContext';
import { scaleFor } from '../../format/units';
import { useT } from '../../i18n/I18n';
import { phaseColor } from '../../measured/groups';
import classes from './PhaseTable.module.css';
import { PHASE_COLUMNS, type PhaseRow } from './sections';

/** Phases below each other, quantities side by side: what is unbalanced, reversed or dead is seen at a glance. */
export function PhaseTable({ rows }: { rows: readonly PhaseRow[] }) {
  const t = useT();
  const format = useFormat();
  const columns = PHASE_COLUMNS.filter((quantity) => rows.some((row) => row.values[quantity])).map((quantity) => {
    const cells = rows.map((row) => row.values[quantity]);
    const unit = cells.find((cell) => cell)?.unit ?? '';
    return {
      quantity,
      scale: scaleFor(
        unit,
        cells.map((cell) => cell?.value),
      ),
    };
  });
  const text = (cell: ReadingValue | undefined, factor: number) =>
    cell ? format.number(cell.value === null ? null : cell.value * factor) : '';
  return (
    <Table.ScrollContainer minWidth={440} type="native" tabIndex={0} role="region" aria-label={t('live-phases')}>
      <Table className={classes.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('live-phase')}</Table.Th>
            {columns.map(({ quantity, scale }) => (
              <Table.Th key={quantity} scope="col" className={classes.number ?? ''}>
                {t(`short-${quantity}`)}
                {scale.unit && <span className={classes.unit}> {scale.unit}</span>}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.phase}>
              <Table.Th scope="row">
                <span className={classes.phase} style={{ background: phaseColor(row.phase) }} aria-hidden="true" />
                {row.phase === 'total' ? t('phase-total') : row.phase.toUpperCase()}
              </Table.Th>
              {columns.map(({ quantity, scale }) => (
                <Table.Td key={quantity} className={classes.number ?? ''} data-key={row.values[quantity]?.key}>
                  {text(row.values[quantity], scale.factor)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
