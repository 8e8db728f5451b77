import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation, useSearchParams } from 'react-router';
import type { Commodity } from '../../api/model';
import { useOpenSession } from '../../api/session';
import { PageHead } from '../../components/PageHead';
import { useT } from '../../i18n/I18n';
import classes from './BillScreen.module.css';
import { RecomputeProgress } from './RecomputeProgress';

const COMMODITIES = ['electricity', 'gas', 'water'] as const satisfies readonly Commodity[];
const PARTS = ['rules', 'tariffs', 'charges', 'prices', 'whatif', 'bills'] as const;

export interface BillContext {
  commodity: Commodity;
  /** Whether the user may change what costs are reckoned with. */
  edits: boolean;
}

/** What consumption costs: tariffs, when they apply, what comes on top, and the bills made of all that. */
export default function BillScreen() {
  const t = useT();
  const { user } = useOpenSession();
  const { search, pathname } = useLocation();
  const [params, setParams] = useSearchParams();
  const commodity = COMMODITIES.find((name) => name === params.get('commodity')) ?? 'electricity';
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone not all parts fit side by side.
    const open = tabs.current?.querySelector(`[href$="${pathname}"], [aria-current="page"]`);
    open?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  const context: BillContext = { commodity, edits: user.pages.includes('system_configuration') };
  const ofCommodity = !/\/prices$|\/bills\/\d/.test(pathname);
  return (
    <>
      <div className={classes.head}>
        <PageHead title={t('nav-bill')} subtitle={t('about-bill')}>
        <nav ref={tabs} className={classes.tabs} aria-label={t('bill-parts')}>
          {PARTS.map((part) => (
            <NavLink key={part} to={{ pathname: `/bill/${part}`, search }} className={classes.tab ?? ''}>
              {t(`bill-${part}`)}
            </NavLink>
          ))}
        </nav>
      </PageHead>
      </div>
      <div className={classes.body}>
        {ofCommodity && (
          <SegmentedControl
            className={classes.commodity ?? ''}
            aria-label={t('commodity')}
            value={commodity}
            onChange={(value) => setParams(value === 'electricity' ? {} : { commodity: value })}
            data={COMMODITIES.map((name) => ({ value: name, label: t(`commodity-${name}`) }))}
          />
        )}
        <RecomputeProgress />
        <Outlet context={context} />
      </div>
    </>
  );
}
