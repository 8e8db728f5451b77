import { Skeleton, Text } from '@mantine/core';
import { $api } from '../../api/client';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import type { LocalDate, Period } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { DataTable } from '../analysis/DataTable';
import { keyName } from './keyName';

interface EventPanelProps {
  deviceId: number;
  period: Period;
  date: LocalDate;
}

/** What was recognised at a device's counters: resets, rollovers, exchanges, gaps. */
export function EventPanel({ deviceId, period, date }: EventPanelProps) {
  const t = useT();
  const format = useFormat();
  const query = $api.useQuery('get', '/api/v1/events', {
    params: { query: { device_id: deviceId, period, date } },
  });
  return (
    <Panel title={t('completeness-events')}>
      <QueryView query={query} loading={<Skeleton height={60} />}>
        {({ items, truncated }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('completeness-events-none')}</Text>
          ) : (
            <>
              <DataTable
                label={t('completeness-events')}
                columns={[
                  { name: t('analysis-moment') },
                  { name: t('completeness-event'), words: true },
                  { name: t('completeness-counter'), words: true },
                ]}
                rows={items.map((item, index) => ({
                  key: `${item.at} ${item.key} ${index}`,
                  cells: [format.dateTime(item.at), t(`event-${item.kind.replaceAll('_', '-')}`), keyName(item.key, t)],
                }))}
              />
              {truncated && <Text c="dimmed">{t('completeness-events-more')}</Text>}
            </>
          )
        }
      </QueryView>
    </Panel>
  );
}
