import { Table } from '@mantine/core';
import { NOT_AVAILABLE } from '../../../format/Format';
import { useT } from '../../../i18n/I18n';
import type { UploadReport } from './upload';

/** Every problem with its sheet, row and column, as they are found in the file. */
export function ProblemTable({ problems }: { problems: UploadReport['problems'] }) {
  const t = useT();
  return (
    <Table.ScrollContainer minWidth={420} type="native" tabIndex={0} role="region" aria-label={t('inst-sheet-table')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('inst-sheet-col-sheet')}</Table.Th>
            <Table.Th scope="col">{t('inst-sheet-col-row')}</Table.Th>
            <Table.Th scope="col">{t('inst-sheet-col-column')}</Table.Th>
            <Table.Th scope="col">{t('inst-sheet-col-problem')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {problems.map((item, index) => (
            <Table.Tr key={index}>
              <Table.Td>{item.sheet ?? NOT_AVAILABLE}</Table.Td>
              <Table.Td>{item.row ?? NOT_AVAILABLE}</Table.Td>
              <Table.Td>{item.column ?? NOT_AVAILABLE}</Table.Td>
              <Table.Td>{item.detail}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
