import { SegmentedControl, Stack } from '@mantine/core';
import { Suspense, useEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { useOpenSession } from '../../api/session';
import { screens } from '../../app/screens';
import { PageHead } from '../../components/PageHead';
import { PageSkeleton } from '../../components/PageSkeleton';
import { useToday } from '../../format/useToday';
import { useT } from '../../i18n/I18n';
import classes from './ConsumptionScreen.module.css';
import { PeriodBar } from './PeriodBar';
import { defaultsOf, hasCommodity, TABS, type Tab, tabOf } from './tabs';
import { UnitChoice, unitsOf } from './UnitChoice';
import { usePeriodKeys } from './usePeriodKeys';
import { type ChangeView, COMMODITIES, useView, type View } from './view';

export interface ConsumptionContext {
  tab: Tab;
  view: View;
  change: ChangeView;
}

/** All views share what period and which commodity they show, and in what unit. */
export default function ConsumptionScreen() {
  const t = useT();
  const { site } = useOpenSession();
  const today = useToday(site.timezone);
  const { pathname, search } = useLocation();
  const tab = tabOf(pathname);
  const [view, change] = useView(today, defaultsOf(tab, new URLSearchParams(search).has('details')));
  usePeriodKeys(view, today, change);
  const context: ConsumptionContext = { tab, view, change };
  return (
    <>
      <PageHead title={t('nav-consumption')}>
        <Tabs />
      </PageHead>
      <Stack gap="md">
        <div className={classes.bar}>
          {hasCommodity(tab) && (
            <>
              <SegmentedControl
                aria-label={t('commodity')}
                value={view.commodity}
                onChange={(value) => change({ commodity: COMMODITIES.find((name) => name === value) ?? 'electricity' })}
                data={COMMODITIES.map((name) => ({ value: name, label: t(`commodity-${name}`) }))}
              />
              <UnitChoice view={view} onChange={change} units={unitsOf(view)} />
            </>
          )}
          <div className={classes.period}>
            <PeriodBar view={view} today={today} onChange={change} />
          </div>
        </div>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet context={context} />
        </Suspense>
      </Stack>
    </>
  );
}

/** What a view needs begins to load when a pointer or the keyboard comes to its name. */
function Tabs() {
  const t = useT();
  const { pathname, search } = useLocation();
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    tabs.current?.querySelector('[aria-current=page]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={tabs} className={classes.tabs} aria-label={t('consumption-pages')}>
      {TABS.map((tab) => (
        <NavLink
          key={tab}
          to={{ pathname: tab, search: kept(search) }}
          className={classes.tab ?? ''}
          onPointerEnter={() => void screens[tab]()}
          onFocus={() => void screens[tab]()}
        >
          {t(`consumption-${tab}`)}
        </NavLink>
      ))}
    </nav>
  );
}

/** What another view goes on with: place in time, commodity, unit; not what belongs to this one alone. */
function kept(search: string): string {
  const params = new URLSearchParams(search);
  for (const name of ['show', 'hide', 'details', 'tariff']) params.delete(name);
  return params.toString();
}
