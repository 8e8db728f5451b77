import { Avatar, Button } from '@mantine/core';
import { IconEdit, IconKey } from '@tabler/icons-react';
import type { User } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { PAGES } from './PageChoice';
import classes from './UsersTab.module.css';

interface UserCardProps {
  user: User;
  onEdit: () => void;
  onCodes: () => void;
}

export function UserCard({ user, onEdit, onCodes }: UserCardProps) {
  const t = useT();
  const pages = PAGES.filter((page) => user.pages.includes(page)).map((page) => t(`page-${page}`));
  return (
    <li className={classes.user} data-enabled={user.enabled}>
      <Avatar size={38} color="petrol" name={user.name} aria-hidden="true" />
      <div className={classes.words}>
        <div className={classes.name}>
          {user.name}
          {!user.enabled && <span className={classes.mark}>{t('users-disabled')}</span>}
          {user.default_codes && user.enabled && (
            <span className={classes.mark} data-kind="warn">
              {t('users-default-codes')}
            </span>
          )}
          {user.second_factor && (
            <span className={classes.mark} data-kind="good">
              {t('users-second-factor')}
            </span>
          )}
          {user.tokens > 0 && <span className={classes.mark}>{t('users-tokens', { count: user.tokens })}</span>}
        </div>
        <p className={classes.pages}>{pages.length > 0 ? pages.join(' · ') : t('users-no-pages')}</p>
      </div>
      <div className={classes.actions}>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconEdit size={16} aria-hidden="true" />}
          onClick={onEdit}
          aria-label={t('users-edit-name', { name: user.name })}
        >
          {t('users-edit')}
        </Button>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconKey size={16} aria-hidden="true" />}
          onClick={onCodes}
          aria-label={t('users-codes-name', { name: user.name })}
        >
          {t('users-codes')}
        </Button>
      </div>
    </li>
  );
}
