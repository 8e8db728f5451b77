import { Button } from '@mantine/core';
import { IconCloudOff, IconMoodEmpty, IconRefresh, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { useT } from '../i18n/I18n';
import classes from './Notice.module.css';

interface NoticeProps {
  icon?: TablerIcon;
  title: string;
  children?: ReactNode;
}

/** Says why there is nothing to see, and what can be done about it. */
export function Notice({ icon: Icon = IconMoodEmpty, title, children }: NoticeProps) {
  return (
    <div className={classes.notice}>
      <span className={classes.icon}>
        <Icon size={28} stroke={1.6} aria-hidden="true" />
      </span>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.body}>{children}</div>}
    </div>
  );
}

/** A failed request: what the server said, or that it could not be reached. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT();
  const problem = asProblem(error);
  return (
    <div role="alert">
      <Notice icon={IconCloudOff} title={problem ? t('failed-title') : t('unreachable-title')}>
        <p>{problem ? problem.detail || problem.code : t('unreachable-text')}</p>
        {onRetry && (
          <Button variant="light" leftSection={<IconRefresh size={16} />} onClick={onRetry}>
            {t('try-again')}
          </Button>
        )}
      </Notice>
    </div>
  );
}
