import { Button, Skeleton } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { $api } from '../../api/client';
import type { User } from '../../api/model';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import { ResetCodes } from './ResetCodes';
import { UserCard } from './UserCard';
import { UserEditor } from './UserEditor';
import classes from './UsersTab.module.css';

type Open = { what: 'edit' | 'codes'; user: User } | { what: 'add' };

/** Who may open what. */
export default function UsersTab() {
  const t = useT();
  const users = $api.useQuery('get', '/api/v1/users');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <Panel
      title={t('users-title')}
      actions={
        <Button leftSection={<IconUserPlus size={18} aria-hidden="true" />} onClick={() => setOpen({ what: 'add' })}>
          {t('users-add')}
        </Button>
      }
    >
      <QueryView query={users} loading={<Skeleton height={320} radius="lg" />}>
        {({ items }) => (
          <ul className={classes.users}>
            {items.map((user) => (
              <UserCard
                key={user.id}
                user={user}
                onEdit={() => setOpen({ what: 'edit', user })}
                onCodes={() => setOpen({ what: 'codes', user })}
              />
            ))}
          </ul>
        )}
      </QueryView>
      {open?.what === 'add' && <UserEditor onClose={close} />}
      {open?.what === 'edit' && <UserEditor user={open.user} onClose={close} />}
      {open?.what === 'codes' && <ResetCodes user={open.user} onClose={close} />}
    </Panel>
  );
}
