import { Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import { $api } from '../../api/client';
import { useInstallation } from '../../api/installation';
import { CoverageBar } from '../../components/CoverageBar';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import type { LocalDate } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { add, byDevice, type DeviceRow } from '../completeness/byDevice';
import classes from './CompletenessTile.module.css';

const REFRESH_MS = 60_000;
const LISTED = 4;
const NOTHING = {
  expected_s: 0,
  measured_s: 0,
  interpolated_s: 0,
  estimated_s: 0,
  edited_s: 0,
  missing_s: 0,
};

/** How complete this month's history is, over all counters, and by name the devices that lack most. */
export function CompletenessTile({ today }: { today: LocalDate }) {
  const t = useT();
  const { devices } = useInstallation();
  const query = $api.useQuery(
    'get',
    '/api/v1/coverage',
    { params: { query: { period: 'month', date: today } } },
    { refetchInterval: REFRESH_MS },
  );
  return (
    <Panel
      title={t('home-completeness')}
      actions={
        <Link className={classes.all ?? ''} to={`/completeness?period=month&date=${today}`}>
          {t('completeness-open')}
        </Link>
      }
    >
      <QueryView query={query} loading={<Skeleton height={60} />}>
        {({ items }) => (
          <>
            <CoverageBar coverage={items.map((item) => item.coverage).reduce(add, NOTHING)} />
            <Worst rows={byDevice(items, devices).filter(lacks).slice(0, LISTED)} today={today} />
          </>
        )}
      </QueryView>
    </Panel>
  );
}

function lacks({ coverage }: DeviceRow): boolean {
  return coverage.expected_s > coverage.measured_s;
}

function Worst({ rows, today }: { rows: readonly DeviceRow[]; today: LocalDate }) {
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <ul className={classes.worst}>
      {rows.map(({ id, name, coverage }) => (
        <li key={id}>
          <Link to={`/completeness?device=${id}&period=month&date=${today}`}>{name}</Link>
          <span className={classes.share}>{format.share(coverage.measured_s / coverage.expected_s)}</span>
        </li>
      ))}
    </ul>
  );
}
