import { Select, Skeleton, Stack } from '@mantine/core';
import { useState } from 'react';
import { $api } from '../../api/client';
import { useOpenSession } from '../../api/session';
import { QueryView } from '../../components/QueryView';
import type { LocalDate, Period } from '../../format/calendar';
import { useT } from '../../i18n/I18n';
import { EventPanel } from './EventPanel';
import { IntervalPanel } from './IntervalPanel';
import { keyName } from './keyName';
import { LedgerPanel } from './LedgerPanel';

interface CounterPageProps {
  deviceId: number;
  name: string;
  counter: string | null;
  period: 'day' | 'month' | Period;
  date: LocalDate;
  onCounter: (key: string) => void;
  onDay: (day: LocalDate) => void;
}

/** One counter's intervals, what was recognised at it, and what people have put right. */
export function CounterPage({ deviceId, name, counter, period, date, onCounter, onDay }: CounterPageProps) {
  const t = useT();
  const { user } = useOpenSession();
  const [version, setVersion] = useState(0);
  const query = $api.useQuery(
    'get',
    '/api/v1/intervals',
    {
      params: {
        query: {
          device_id: deviceId,
          period,
          date,
          ...(counter ? { key: counter } : {}),
        },
      },
    },
    { placeholderData: (previous) => previous },
  );
  return (
    <QueryView query={query} loading={<Skeleton height={480} radius="lg" />}>
      {(data) => (
        <Stack gap="md">
          {data.keys.length > 1 && (
            <Select
              label={t('completeness-counter')}
              maw={360}
              allowDeselect={false}
              data={data.keys.map((key) => ({
                value: key,
                label: keyName(key, t),
              }))}
              value={data.key}
              onChange={(key) => key && onCounter(key)}
            />
          )}
          <IntervalPanel
            key={`${data.device_id} ${data.key} ${data.start} ${version}`}
            data={data}
            name={name}
            period={period}
            onDay={onDay}
            changes={user.pages.includes('system_configuration')}
            onDone={() => setVersion((before) => before + 1)}
          />
          <LedgerPanel deviceId={deviceId} changes={user.pages.includes('system_configuration')} />
          <EventPanel deviceId={deviceId} period={period} date={date} />
        </Stack>
      )}
    </QueryView>
  );
}
