import { Skeleton } from '@mantine/core';
import { $api } from '../../api/client';
import type { Device } from '../../api/model';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import type { LocalDate, Period } from '../../format/calendar';
import { useT } from '../../i18n/I18n';
import { byDevice } from './byDevice';
import { CoverageTable } from './CoverageTable';

interface DeviceCoverageProps {
  period: Period;
  date: LocalDate;
  devices: readonly Device[];
}

/** Every device with counters, the least complete first. */
export function DeviceCoverage({ period, date, devices }: DeviceCoverageProps) {
  const t = useT();
  const query = $api.useQuery(
    'get',
    '/api/v1/coverage',
    { params: { query: { period, date } } },
    { placeholderData: (previous) => previous },
  );
  return (
    <Panel title={t('completeness-by-device')}>
      <QueryView query={query} loading={<Skeleton height={420} />}>
        {({ items }) => <CoverageTable rows={byDevice(items, devices)} period={period} date={date} />}
      </QueryView>
    </Panel>
  );
}
