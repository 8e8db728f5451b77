import { Skeleton, Table } from '@mantine/core';
import { Link } from 'react-router';
import { $api } from '../../api/client';
import type { Commodity } from '../../api/model';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { Pill } from '../../components/Status';
import { useFormat } from '../../format/FormatContext';
import { useI18n } from '../../i18n/I18n';
import { dateWriter } from '../tariffs/ruleWords';
import classes from './BillList.module.css';
import type { BillSummary } from './billTypes';

/** The bills that are frozen, the latest periods first. */
export function BillList({ commodity }: { commodity: Commodity }) {
  const { t } = useI18n();
  const query = $api.useQuery('get', '/api/v1/bills');
  return (
    <Panel title={t('bills-frozen')} className={classes.panel}>
      <QueryView query={query} loading={<Skeleton height={90} radius="lg" />}>
        {({ items }) => <Bills bills={items.filter((item) => item.commodity === commodity)} />}
      </QueryView>
    </Panel>
  );
}

function Bills({ bills }: { bills: readonly BillSummary[] }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const date = dateWriter(language);
  if (bills.length === 0) return <p className={classes.none}>{t('bills-none')}</p>;
  return (
    <Table.ScrollContainer minWidth={620} type="native" tabIndex={0} role="region" aria-label={t('bills-frozen')}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('tariff-name')}</Table.Th>
            <Table.Th scope="col">{t('bills-period')}</Table.Th>
            <Table.Th scope="col">{t('bills-frozen-at')}</Table.Th>
            <Table.Th scope="col" className={classes.number ?? ''}>
              {t('bill-total')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bills.map((bill) => (
            <Table.Tr key={bill.id}>
              <Table.Th scope="row">
                <Link to={`/bill/bills/${bill.id}`} className={classes.link}>
                  {bill.name}
                </Link>{' '}
                {bill.has_invoice && <Pill tone="good">{t('bills-has-invoice')}</Pill>}
                {bill.provisional && <Pill tone="warn">{t('bills-provisional')}</Pill>}
                {bill.incomplete && <Pill tone="warn">{t('bills-incomplete')}</Pill>}
              </Table.Th>
              <Table.Td>
                {date(bill.first)} – {date(bill.last)}
              </Table.Td>
              <Table.Td>
                {format.dateTime(bill.frozen_at)} · {bill.author}
              </Table.Td>
              <Table.Td className={classes.number ?? ''}>{format.money(bill.total, bill.currency)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
