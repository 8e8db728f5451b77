import { Table } from '@mantine/core';
import type { AuditEntry } from '../../api/model';
import { NOT_AVAILABLE } from '../../format/Format';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './AuditTab.module.css';
import { KINDS } from './filter';

const BAD: readonly string[] = KINDS.failed;

export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <Table className={classes.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('audit-time')}</Table.Th>
          <Table.Th scope="col">{t('audit-user')}</Table.Th>
          <Table.Th scope="col">{t('audit-what')}</Table.Th>
          <Table.Th scope="col">{t('audit-address')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={entry.id}>
            <Table.Td className={classes.time ?? ''}>{format.dateTime(entry.at)}</Table.Td>
            <Table.Td className={classes.user ?? ''}>{entry.user || NOT_AVAILABLE}</Table.Td>
            <Table.Td className={classes.what ?? ''} data-bad={BAD.includes(entry.outcome)}>
              {t(`audit-outcome-${entry.outcome}`)}
              {entry.count > 1 && ` × ${entry.count}`}
              {entry.subject && <span className={classes.subject}>{entry.subject}</span>}
            </Table.Td>
            <Table.Td className={classes.address ?? ''}>{entry.address}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
