import { Avatar, Button, Divider, Modal, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconLock, IconLogout, IconUserCog } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useLeave } from '../api/leave';
import { useOpenSession } from '../api/session';
import { Preferences } from '../components/Preferences';
import { useT } from '../i18n/I18n';
import classes from './UserPanel.module.css';

/** The user's name; behind it language, colour scheme, Logout and Lock. */
export function UserPanel() {
  const t = useT();
  const { user } = useOpenSession();
  const [open, panel] = useDisclosure();
  const [asking, question] = useDisclosure();
  const { logout, lock } = useLeave();
  return (
    <>
      <Popover opened={open} onChange={panel.set} position="bottom-end" width={270} trapFocus returnFocus shadow="md">
        <Popover.Target>
          <UnstyledButton
            className={classes.button}
            onClick={panel.toggle}
            aria-label={t('user-panel', { name: user.name })}
          >
            <Avatar size={30} color="petrol" name={user.name} aria-hidden="true" />
            <span className={classes.name}>{user.name}</span>
            <IconChevronDown size={14} aria-hidden="true" />
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('user-panel', { name: user.name })}>
          <Text fw={700} mb="sm">
            {user.name}
          </Text>
          <Preferences />
          <Divider my="md" />
          <Stack gap="xs">
            <Button
              component={Link}
              to="/account"
              variant="default"
              leftSection={<IconUserCog size={16} />}
              onClick={panel.close}
            >
              {t('account-title')}
            </Button>
            <Button variant="default" leftSection={<IconLogout size={16} />} onClick={() => void logout()}>
              {t('logout')}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              c="dimmed"
              leftSection={<IconLock size={16} />}
              onClick={() => {
                panel.close();
                question.open();
              }}
            >
              {t('lock')}
            </Button>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <Modal
        opened={asking}
        onClose={question.close}
        title={t('lock-title')}
        centered
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Text mb="lg">{t('lock-text')}</Text>
        <div className={classes.choices}>
          <Button variant="default" onClick={question.close}>
            {t('cancel')}
          </Button>
          <Button leftSection={<IconLock size={16} />} onClick={() => void lock()} data-autofocus>
            {t('lock')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
