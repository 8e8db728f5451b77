import { UnstyledButton } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import type { DemoCode } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { grouped, PUK_GROUPS } from './CodeField';
import classes from './DemoUsers.module.css';

interface DemoUsersProps {
  codes: readonly DemoCode[];
  disabled: boolean;
  onChoose: (user: DemoCode) => void;
}

/** The users of the demo building, one click each. */
export function DemoUsers({ codes, disabled, onChoose }: DemoUsersProps) {
  const t = useT();
  return (
    <section className={classes.demo} aria-labelledby="demo-users">
      <h2 className={classes.title} id="demo-users">
        {t('demo-title')}
      </h2>
      <div className={classes.users}>
        {codes.map((user) => (
          <UnstyledButton key={user.name} className={classes.user} disabled={disabled} onClick={() => onChoose(user)}>
            <IconUser size={18} aria-hidden="true" />
            <span>
              <b>{user.name}</b>
              <span className={classes.codes}>
                {user.pin} · {grouped(user.puk, PUK_GROUPS)}
              </span>
            </span>
          </UnstyledButton>
        ))}
      </div>
    </section>
  );
}
