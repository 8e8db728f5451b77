import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconLock, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Commodity } from '../../api/model';
import { useOpenSession } from '../../api/session';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useToday } from '../../format/useToday';
import { useT } from '../../i18n/I18n';
import { BillDocument } from './BillDocument';
import { FreezeForm } from './FreezeForm';
import classes from './NewBill.module.css';
import { PeriodPick } from './PeriodPick';
import { isPeriod, monthsBefore, type Period } from './period';

/** The bill of a period as it would be now; it can be frozen. */
export function NewBill({ commodity, edits }: { commodity: Commodity; edits: boolean }) {
  const t = useT();
  const { site } = useOpenSession();
  const today = useToday(site.timezone);
  const [period, setPeriod] = useState<Period>(() => monthsBefore(today, 1)[0] ?? { first: today, last: today });
  const [freezing, setFreezing] = useState(false);
  const query = useBillPreview(commodity, period);
  return (
    <Panel
      className={classes.panel}
      title={t('bills-new')}
      actions={
        <>
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
            {t('bills-print')}
          </Button>
          {edits && (
            <Button leftSection={<IconLock size={16} />} disabled={!query.data} onClick={() => setFreezing(true)}>
              {t('bills-freeze')}
            </Button>
          )}
        </>
      }
    >
      <PeriodPick value={period} today={today} onChange={setPeriod} />
      <div className={classes.sheet} aria-busy={query.isPlaceholderData || undefined}>
        {isPeriod(period) && (
          <QueryView query={query} loading={<Skeleton height={320} radius="lg" />}>
            {(data) => (
              <BillDocument bill={data.bill} currency={data.currency} scope={data.scope_label} state={t('bills-preview')} />
            )}
          </QueryView>
        )}
      </div>
      {freezing && <FreezeForm commodity={commodity} period={period} onClose={() => setFreezing(false)} />}
    </Panel>
  );
}

/** What a period costs by the rules as they stand. */
function useBillPreview(commodity: Commodity, period: Period) {
  return useQuery({
    queryKey: ['post', '/api/v1/bills/preview', commodity, period.first, period.last],
    enabled: isPeriod(period),
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const body = { commodity, ...period, scope: 'total' };
      const { data, error } = await client.POST('/api/v1/bills/preview', { body, signal });
      if (error) throw error;
      return data;
    },
  });
}
