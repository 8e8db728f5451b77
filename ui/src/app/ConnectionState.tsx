import { IconCloudOff } from '@tabler/icons-react';
import { useReachable } from '../api/connection';
import { useT } from '../i18n/I18n';
import classes from './ConnectionState.module.css';

/** Quiet while all is well; says plainly when the page no longer hears from the server. */
export function ConnectionState() {
  const t = useT();
  const reachable = useReachable();
  return (
    <span className={classes.state} role="status" data-reachable={reachable}>
      {reachable ? (
        <>
          <span className={classes.dot} aria-hidden="true" />
          <span className={classes.word}>{t('connected')}</span>
        </>
      ) : (
        <>
          <IconCloudOff size={16} aria-hidden="true" />
          {t('reconnecting')}
        </>
      )}
    </span>
  );
}
