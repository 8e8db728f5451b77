import { Button, Select, Skeleton } from '@mantine/core';
import { IconHistory, IconX } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { ErrorNotice, Notice } from '../../../components/Notice';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/I18n';
import { useSetUp } from '../useSetUp';
import { ChangeRow } from './ChangeRow';
import classes from './changes.module.css';
import { CHANGED_KINDS, useChanges } from './useChanges';

/** Who changed what and when, with the way back. */
export function ChangesPart() {
  const t = useT();
  const { devices, gateways } = useSetUp();
  const [search, setSearch] = useSearchParams();
  const kind = CHANGED_KINDS.find((item) => item === search.get('kind')) ?? null;
  const id = Number(search.get('id')) || null;
  const changes = useChanges(kind, id);
  const items = changes.data?.pages.flatMap((page) => page.items) ?? [];
  const one = id === null ? undefined : (kind === 'gateway' ? gateways : devices).find((item) => item.id === id);
  return (
    <Panel>
      <div className={classes.tools}>
        <Select
          aria-label={t('inst-changes-of')}
          placeholder={t('inst-changes-all')}
          clearable
          clearButtonProps={{ 'aria-label': t('inst-clear') }}
          data={CHANGED_KINDS.map((item) => ({ value: item, label: t(`inst-kinds-${item}`) }))}
          value={kind}
          onChange={(next) => setSearch(next ? { kind: next } : {})}
        />
        {kind && id !== null && (
          <Button variant="light" rightSection={<IconX size={14} />} onClick={() => setSearch({ kind })}>
            {t('inst-changes-one', { name: one?.name ?? String(id) })}
          </Button>
        )}
      </div>
      {changes.isPending && <Skeleton height={260} radius="lg" />}
      {changes.error && <ErrorNotice error={changes.error} onRetry={() => void changes.refetch()} />}
      {changes.data && items.length === 0 && (
        <Notice icon={IconHistory} title={t('inst-changes-none')}>
          <p>{t('inst-changes-none-text')}</p>
        </Notice>
      )}
      <ol className={classes.changes} aria-label={t('inst-part-changes')}>
        {items.map((change) => (
          <ChangeRow key={change.id} change={change} />
        ))}
      </ol>
      {changes.hasNextPage && (
        <Button variant="default" loading={changes.isFetchingNextPage} onClick={() => void changes.fetchNextPage()}>
          {t('inst-older')}
        </Button>
      )}
    </Panel>
  );
}
