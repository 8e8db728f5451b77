import { SegmentedControl, Stack } from '@mantine/core';
import { NavLink, Outlet, useLocation } from 'react-router';
import { useOpenSession } from '../../api/session';
import { PageHead } from '../../components/PageHead';
import { useToday } from '../../format/useToday';
import { useT } from '../../i18n/I18n';
import classes from './ConsumptionScreen.module.css';
import { PeriodBar } from './PeriodBar';
import { usePeriodKeys } from './usePeriodKeys';
import { type ChangeView, COMMODITIES, useView, type View } from './view';

export interface ConsumptionContext {
  view: View;
  change: ChangeView;
}

const TABS = ['total', 'details'] as const;

/** Grand total and Details share what period and which commodity they show. */
export default function ConsumptionScreen() {
  const t = useT();
  const { site } = useOpenSession();
  const today = useToday(site.timezone);
  const [view, change] = useView(today);
  const { search } = useLocation();
  usePeriodKeys(view, today, change);
  const context: ConsumptionContext = { view, change };
  return (
    <>
      <PageHead title={t('nav-consumption')}>
        <nav className={classes.tabs} aria-label={t('consumption-pages')}>
          {TABS.map((tab) => (
            <NavLink key={tab} to={{ pathname: tab, search }} className={classes.tab ?? ''}>
              {t(`consumption-${tab}`)}
            </NavLink>
          ))}
        </nav>
      </PageHead>
      <Stack gap="md">
        <div className={classes.bar}>
          <SegmentedControl
            aria-label={t('commodity')}
            value={view.commodity}
            onChange={(value) => change({ commodity: COMMODITIES.find((name) => name === value) ?? 'electricity' })}
            data={COMMODITIES.map((name) => ({ value: name, label: t(`commodity-${name}`) }))}
          />
          <div className={classes.period}>
            <PeriodBar view={view} today={today} onChange={change} />
          </div>
        </div>
        <Outlet context={context} />
      </Stack>
    </>
  );
}
