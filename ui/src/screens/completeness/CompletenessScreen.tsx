import { Select, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useInstallation } from '../../api/installation';
import { useOpenSession } from '../../api/session';
import { PageHead } from '../../components/PageHead';
import { isLocalDate, type LocalDate, type Period } from '../../format/calendar';
import { useToday } from '../../format/useToday';
import { useT } from '../../i18n/I18n';
import classes from '../analysis/AnalysisScreen.module.css';
import { PeriodBar } from '../consumption/PeriodBar';
import { CounterPage } from './CounterPage';
import { DeviceCoverage } from './DeviceCoverage';

const OF_ONE: readonly Period[] = ['day', 'month'];
const OF_ALL: readonly Period[] = ['day', 'month', 'year'];

/** How complete the history is: of all devices, or of one down to its intervals and their corrections. */
export default function CompletenessScreen() {
  const t = useT();
  const { site } = useOpenSession();
  const today = useToday(site.timezone);
  const { devices } = useInstallation();
  const [params, setParams] = useSearchParams();
  const deviceId = Number(params.get('device')) || null;
  const periods = deviceId ? OF_ONE : OF_ALL;
  const written = params.get('date');
  const date: LocalDate = isLocalDate(written) ? written : today;
  const period = periods.find((name) => name === params.get('period')) ?? 'month';
  const change = (changes: Record<string, string | null>) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      for (const [name, value] of Object.entries(changes)) value === null ? next.delete(name) : next.set(name, value);
      return next;
    });
  const choices = useMemo(() => devices.map((item) => ({ value: String(item.id), label: item.name })), [devices]);
  return (
    <>
      <PageHead title={t('completeness-title')} />
      <Stack gap="md">
        <div className={classes.bar}>
          <Select
            className={classes.scope ?? ''}
            aria-label={t('completeness-device')}
            placeholder={t('completeness-all')}
            data={choices}
            value={deviceId ? String(deviceId) : null}
            clearable
            searchable
            clearButtonProps={{ 'aria-label': t('completeness-all') }}
            onChange={(chosen) => change({ device: chosen, key: null })}
          />
          <div className={classes.period}>
            <PeriodBar
              view={{ period, date }}
              today={today}
              periods={periods}
              onChange={(changes) =>
                change({
                  ...(changes.period ? { period: changes.period } : {}),
                  ...(changes.date ? { date: changes.date } : {}),
                })
              }
            />
          </div>
        </div>
        {deviceId ? (
          <CounterPage
            deviceId={deviceId}
            name={devices.find((item) => item.id === deviceId)?.name ?? ''}
            counter={params.get('key')}
            period={period}
            date={date}
            onCounter={(key) => change({ key })}
            onDay={(day) => change({ period: 'day', date: day })}
          />
        ) : (
          <DeviceCoverage period={period} date={date} devices={devices} />
        )}
      </Stack>
    </>
  );
}
