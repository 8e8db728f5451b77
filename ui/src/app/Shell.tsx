import { AppShell, Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense, useEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useOpenSession } from '../api/session';
import { Logo, LogoMark } from '../components/Logo';
import { PageSkeleton } from '../components/PageSkeleton';
import { useT } from '../i18n/I18n';
import { ConnectionState } from './ConnectionState';
import { Navigation } from './Navigation';
import classes from './Shell.module.css';
import { UserPanel } from './UserPanel';

/** The frame around every screen: where to go, where one is, who one is, and whether the server answers. */
export function Shell() {
  const t = useT();
  const { pathname } = useLocation();
  const [open, { toggle, close }] = useDisclosure();
  const { site } = useOpenSession();
  useEffect(close, [pathname, close]);

  return (
    <AppShell
      layout="alt"
      header={{ height: 60 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !open } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <button type="button" className="mh-skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('skip-to-content')}
      </button>
      <AppShell.Header className={classes.header} withBorder={false}>
        <Burger opened={open} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('menu')} aria-expanded={open} />
        <span className={classes.mark}>
          <LogoMark size={26} />
        </span>
        <span className={classes.site}>{site.name}</span>
        <ConnectionState />
        <UserPanel />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} withBorder={false}>
        <div className={classes.brand}>
          <Logo size={30} />
          <Burger opened={open} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('menu-close')} />
        </div>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <div className={classes.content}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </div>
      </AppShell.Main>
    </AppShell>
  );
}
