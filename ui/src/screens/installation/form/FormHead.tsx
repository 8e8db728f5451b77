import type { ReactNode } from 'react';
import type { Device } from '../../../api/model';
import { StatusPill } from '../../../components/Status';
import { useFormat } from '../../../format/FormatContext';
import { useT } from '../../../i18n/I18n';
import classes from './FormHead.module.css';

interface FormHeadProps {
  kind: string;
  name: string;
  detail?: ReactNode;
  communication: Device['communication'] | undefined;
  children?: ReactNode;
}

/** What is being edited, how it is, and whether it is switched on. */
export function FormHead({ kind, name, detail, communication, children }: FormHeadProps) {
  const t = useT();
  const format = useFormat();
  const error = communication?.status === 'communication_error' ? communication.error : null;
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        <p className={classes.kind}>{kind}</p>
        <h2 className={classes.name}>{name}</h2>
        {detail && <p className={classes.detail}>{detail}</p>}
        {communication && (
          <p className={classes.state}>
            <StatusPill status={communication.status} />
            {communication.answered_at && (
              <span>{t('inst-answered', { time: format.dateTime(communication.answered_at) })}</span>
            )}
            {error && <span className={classes.error}>{error.detail}</span>}
          </p>
        )}
      </div>
      <div>{children}</div>
    </header>
  );
}
