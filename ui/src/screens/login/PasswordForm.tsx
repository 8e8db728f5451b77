import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconLockOpen } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { client } from '../../api/client';
import { useT } from '../../i18n/I18n';
import { useLogin } from './useLogin';

/** Name, password and one-time code, for users who set a password. */
export function PasswordForm() {
  const t = useT();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const login = useLogin();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setCode('');
    login.send(() => client.POST('/api/v1/session/password', { body: { name, password, code } }));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {login.failure && (
          <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle size={20} />}>
            {login.failure}
          </Alert>
        )}
        <TextInput
          label={t('users-name')}
          size="md"
          autoComplete="username"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          autoFocus
        />
        <PasswordInput
          label={t('login-password')}
          size="md"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('show-code'), tabIndex: 0 }}
        />
        <TextInput
          label={t('account-one-time')}
          description={t('login-one-time')}
          size="md"
          autoComplete="one-time-code"
          maxLength={20}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="md"
          mt="xs"
          disabled={!name || !password || !code || login.lockedFor > 0}
          loading={login.busy}
          leftSection={<IconLockOpen size={18} />}
        >
          {login.lockedFor > 0 ? t('login-locked', { seconds: login.lockedFor }) : t('login')}
        </Button>
      </Stack>
    </form>
  );
}
