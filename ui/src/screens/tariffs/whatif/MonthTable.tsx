import { Table } from '@mantine/core';
import { useFormat } from '../../../format/FormatContext';
import { useT } from '../../../i18n/I18n';
import { differenceOf, sumOf } from '../decimals';
import type { ComparedMonth } from './useComparison';
import classes from './WhatIf.module.css';

/** Then and now by month, as figures and as bars. */
export function MonthTable({ months, currency }: { months: readonly ComparedMonth[]; currency: string }) {
  const t = useT();
  const format = useFormat();
  const actual = sumOf(months.map((month) => month.actual));
  const alternative = sumOf(months.map((month) => month.alternative));
  const change = differenceOf(alternative, actual);
  const largest = Math.max(1e-9, ...months.flatMap((month) => [Number(month.actual), Number(month.alternative)]));
  const share = (amount: string) => `${Math.max(0, (Number(amount) / largest) * 100)}%`;
  const kind = Number(change) === 0 ? 'same' : Number(change) > 0 ? 'more' : 'less';
  const amount = format.money(change.replace('-', ''), currency);
  const cells = (first: string, second: string) => (
    <>
      <Table.Td className={classes.number ?? ''}>{format.money(first, currency)}</Table.Td>
      <Table.Td className={classes.number ?? ''}>{format.money(second, currency)}</Table.Td>
      <Table.Td className={classes.number ?? ''}>{format.moneyChange(differenceOf(second, first), currency)}</Table.Td>
    </>
  );
  return (
    <>
      <p className={classes.verdict} role="status" data-kind={kind}>
        {t(`whatif-${kind}`, { amount })}
      </p>
      <Table.ScrollContainer minWidth={400} type="native" tabIndex={0} role="region" aria-label={t('whatif-result')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('bucket-year')}</Table.Th>
              <Table.Th scope="col" className={classes.number ?? ''}>
                {t('whatif-actual')}
              </Table.Th>
              <Table.Th scope="col" className={classes.number ?? ''}>
                {t('whatif-alternative')}
              </Table.Th>
              <Table.Th scope="col" className={classes.number ?? ''}>
                {t('bill-difference')}
              </Table.Th>
              <Table.Td className={classes.bars ?? ''} aria-hidden="true" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {months.map((month) => (
              <Table.Tr key={month.first}>
                <Table.Th scope="row">{format.periodName(month.first, 'month')}</Table.Th>
                {cells(month.actual, month.alternative)}
                <Table.Td className={classes.bars ?? ''} aria-hidden="true">
                  <span className={classes.bar} style={{ width: share(month.actual) }} />
                  <span className={classes.bar} style={{ width: share(month.alternative) }} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('bill-total')}</Table.Th>
              {cells(actual, alternative)}
              <Table.Td className={classes.bars ?? ''} aria-hidden="true" />
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
      <p className={classes.legend} aria-hidden="true">
        <span>
          <i /> {t('whatif-actual')}
        </span>
        <span>
          <i /> {t('whatif-alternative')}
        </span>
      </p>
      {months.some(({ incomplete }) => incomplete) && <p className={classes.none}>{t('whatif-incomplete')}</p>}
    </>
  );
}
