import { IconAdjustments, IconListSearch, IconUsers, type TablerIcon } from '@tabler/icons-react';
import { lazy } from 'react';
import { NavLink, Route, Routes } from 'react-router';
import { PageHead } from '../../components/PageHead';
import { useT } from '../../i18n/I18n';
import NotFoundScreen from '../notfound/NotFoundScreen';
import classes from './SettingsScreen.module.css';

const SiteTab = lazy(() => import('./SiteTab'));
const UsersTab = lazy(() => import('../users/UsersTab'));
const AuditTab = lazy(() => import('../audit/AuditTab'));

const PARTS: readonly { id: string; path: string; icon: TablerIcon }[] = [
  { id: 'site', path: '/settings', icon: IconAdjustments },
  { id: 'users', path: '/settings/users', icon: IconUsers },
  { id: 'audit', path: '/settings/audit', icon: IconListSearch },
];

/** The server's configuration: what holds for the site, who may do what, and who did what. */
export default function SettingsScreen() {
  const t = useT();
  return (
    <>
      <PageHead title={t('nav-settings')}>
        <nav className={classes.parts} aria-label={t('settings-parts')}>
          {PARTS.map(({ id, path, icon: Icon }) => (
            <NavLink key={id} to={path} end className={classes.part ?? ''}>
              <Icon size={18} stroke={1.7} aria-hidden="true" />
              {t(`settings-part-${id}`)}
            </NavLink>
          ))}
        </nav>
      </PageHead>
      <Routes>
        <Route index element={<SiteTab />} />
        <Route path="users" element={<UsersTab />} />
        <Route path="audit" element={<AuditTab />} />
        <Route path="*" element={<NotFoundScreen />} />
      </Routes>
    </>
  );
}
