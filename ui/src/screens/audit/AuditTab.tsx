import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { BASE, client } from '../../api/client';
import { Notice } from '../../components/Notice';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import { AuditFilters } from './AuditFilters';
import classes from './AuditTab.module.css';
import { AuditTable } from './AuditTable';
import { type AuditFilter, addressOf, NO_FILTER, queryOf } from './filter';

/** Who logged in and who changed what, newest first. */
export default function AuditTab() {
  const t = useT();
  const [filter, setFilter] = useState<AuditFilter>(NO_FILTER);
  const log = useInfiniteQuery({
    queryKey: ['get', '/api/v1/audit', filter],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) => load(filter, pageParam),
    getNextPageParam: (page) => page.next_before_id,
    placeholderData: keepPreviousData,
  });
  return (
    <Panel
      title={t('audit-title')}
      actions={
        <Button
          component="a"
          href={`${BASE}/api/v1/audit.csv${addressOf(filter)}`}
          download="audit.csv"
          variant="default"
          size="sm"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('download-csv')}
        </Button>
      }
    >
      <AuditFilters filter={filter} onChange={setFilter} />
      <QueryView query={log} loading={<Skeleton height={400} radius="lg" />}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.items);
          return entries.length > 0 ? <AuditTable entries={entries} /> : <Notice title={t('audit-none')} />;
        }}
      </QueryView>
      {log.hasNextPage && (
        <div className={classes.more}>
          <Button variant="default" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {t('audit-more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

async function load(filter: AuditFilter, before: number | null) {
  const query = { ...queryOf(filter), ...(before === null ? {} : { before_id: before }) };
  const { data, error } = await client.GET('/api/v1/audit', { params: { query } });
  if (!data) throw error;
  return data;
}
