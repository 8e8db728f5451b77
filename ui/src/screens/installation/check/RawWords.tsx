import { Table } from '@mantine/core';
import { NOT_AVAILABLE } from '../../../format/Format';
import { useFormat } from '../../../format/FormatContext';
import { useT } from '../../../i18n/I18n';
import classes from './TestPanel.module.css';
import type { TestOutcome } from './useTest';

const hex = (number: number) => number.toString(16).toUpperCase().padStart(4, '0');

/** The words as they came over the wire, beside what was made of them. */
export function RawWords({ registers }: { registers: TestOutcome['registers'] }) {
  const t = useT();
  const format = useFormat();
  if (registers.length === 0) return null;
  return (
    <details className={classes.raw}>
      <summary>{t('inst-raw', { count: registers.length })}</summary>
      <Table.ScrollContainer minWidth={420} type="native" tabIndex={0} role="region" aria-label={t('inst-raw-table')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('inst-raw-register')}</Table.Th>
              <Table.Th scope="col">{t('inst-raw-address')}</Table.Th>
              <Table.Th scope="col">{t('inst-raw-words')}</Table.Th>
              <Table.Th scope="col">{t('inst-raw-value')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {registers.map((item) => (
              <Table.Tr key={item.key} data-bad={!item.plausible || undefined} className={classes.register ?? ''}>
                <Table.Th scope="row">{item.key.replaceAll('_', ' ')}</Table.Th>
                <Table.Td className={classes.words ?? ''}>{hex(item.address)}</Table.Td>
                <Table.Td className={classes.words ?? ''}>{item.words.map(hex).join(' ') || NOT_AVAILABLE}</Table.Td>
                <Table.Td>
                  {typeof item.value === 'number'
                    ? `${format.number(item.value)} ${item.unit}`
                    : (item.value ?? NOT_AVAILABLE)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}
