import { NavLink as RouterLink } from 'react-router';
import { useOpenSession } from '../api/session';
import { useT } from '../i18n/I18n';
import classes from './Navigation.module.css';
import { mayOpen, PLACES } from './pages';

/** The pages that this user may open. */
export function Navigation() {
  const t = useT();
  const { user, version } = useOpenSession();
  return (
    <>
      <nav aria-label={t('navigation')} className={classes.nav}>
        {PLACES.filter((place) => mayOpen(place, user.pages)).map(({ path, id, icon: Icon }) => (
          <RouterLink key={id} to={path} end={path === '/'} className={classes.link ?? ''}>
            <Icon size={20} stroke={1.7} aria-hidden="true" />
            {t(`nav-${id}`)}
          </RouterLink>
        ))}
      </nav>
      {version && <span className={classes.version}>{t('version', { version })}</span>}
    </>
  );
}
