import { Skeleton } from '@mantine/core';
import { $api } from '../../api/client';
import type { Coverage } from '../../api/model';
import { CoverageBar } from '../../components/CoverageBar';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import type { LocalDate } from '../../format/calendar';
import { useT } from '../../i18n/I18n';

const REFRESH_MS = 60_000;

/** How complete this month's history is, over all counters. */
export function CompletenessTile({ today }: { today: LocalDate }) {
  const t = useT();
  const query = $api.useQuery(
    'get',
    '/api/v1/coverage',
    { params: { query: { period: 'month', date: today } } },
    { refetchInterval: REFRESH_MS },
  );
  return (
    <Panel title={t('home-completeness')}>
      <QueryView query={query} loading={<Skeleton height={60} />}>
        {({ items }) => <CoverageBar coverage={sumOf(items.map((item) => item.coverage))} />}
      </QueryView>
    </Panel>
  );
}

function sumOf(parts: readonly Coverage[]): Coverage {
  const sum = (name: keyof Coverage) => parts.reduce((total, part) => total + part[name], 0);
  return {
    expected_s: sum('expected_s'),
    measured_s: sum('measured_s'),
    interpolated_s: sum('interpolated_s'),
    estimated_s: sum('estimated_s'),
    edited_s: sum('edited_s'),
    missing_s: sum('missing_s'),
  };
}
