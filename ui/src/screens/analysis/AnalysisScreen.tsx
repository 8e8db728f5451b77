import { SegmentedControl, Stack } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { Navigate, NavLink, useLocation, useParams } from 'react-router';
import { useOpenSession } from '../../api/session';
import { PageHead } from '../../components/PageHead';
import { PageSkeleton } from '../../components/PageSkeleton';
import { useToday } from '../../format/useToday';
import { useT } from '../../i18n/I18n';
import { PeriodBar } from '../consumption/PeriodBar';
import { COMMODITIES } from '../consumption/view';
import classes from './AnalysisScreen.module.css';
import { ScopeSelect } from './ScopeSelect';
import { ANALYSES, type AnalysisView, type ChangeAnalysis, FITTING, type Tab, useAnalysisView } from './view';

export interface TabProps {
  view: AnalysisView;
  change: ChangeAnalysis;
}

const VIEWS: Record<Tab, ComponentType<TabProps>> = {
  'heat-map': lazy(() => import('./HeatMapTab')),
  duration: lazy(() => import('./DurationTab')),
  flow: lazy(() => import('./FlowTab')),
  peaks: lazy(() => import('./PeaksTab')),
  'base-load': lazy(() => import('./BaseLoadTab')),
  production: lazy(() => import('./ProductionTab')),
  emissions: lazy(() => import('./EmissionsTab')),
  baseline: lazy(() => import('./BaselineTab')),
  settings: lazy(() => import('./SettingsTab')),
};

/** The analyses share place in time, commodity and scope. */
export default function AnalysisScreen() {
  const { tab } = useParams();
  const { search } = useLocation();
  const known = ANALYSES.find((name) => name === tab);
  if (!known) return <Navigate to={{ pathname: '/analysis/heat-map', search }} replace />;
  return <Analysis tab={known} />;
}

function Analysis({ tab }: { tab: Tab }) {
  const t = useT();
  const { site } = useOpenSession();
  const today = useToday(site.timezone);
  const [view, change] = useAnalysisView(today, tab);
  const View = VIEWS[tab];
  return (
    <>
      <PageHead title={t('nav-analysis')} />
      <Stack gap="md">
        <Tabs />
        {FITTING[tab].length > 0 && (
          <div className={classes.bar}>
            {tab !== 'production' && (
              <SegmentedControl
                aria-label={t('commodity')}
                value={view.commodity}
                onChange={(value) =>
                  change({
                    commodity: COMMODITIES.find((name) => name === value) ?? 'electricity',
                  })
                }
                data={COMMODITIES.map((name) => ({
                  value: name,
                  label: t(`commodity-${name}`),
                }))}
              />
            )}
            <ScopeSelect value={view.scope} onChange={(scope) => change({ scope })} />
            <div className={classes.period}>
              <PeriodBar view={view} today={today} onChange={change} periods={FITTING[tab]} />
            </div>
          </div>
        )}
        <Suspense fallback={<PageSkeleton />}>
          <View view={view} change={change} />
        </Suspense>
      </Stack>
    </>
  );
}

function Tabs() {
  const t = useT();
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  params.delete('show');
  return (
    <nav className={classes.tabs} aria-label={t('analysis-pages')}>
      {ANALYSES.map((tab) => (
        <NavLink
          key={tab}
          to={{ pathname: `/analysis/${tab}`, search: params.toString() }}
          className={classes.tab ?? ''}
        >
          {t(`analysis-${tab}`)}
        </NavLink>
      ))}
    </nav>
  );
}
