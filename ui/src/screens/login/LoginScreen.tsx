import { Alert, Button, Stack } from '@mantine/core';
import { IconAlertTriangle, IconLockOpen } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Session } from '../../api/model';
import { PageHead } from '../../components/PageHead';
import { useT } from '../../i18n/I18n';
import { CodeField, lengthOf, PIN_GROUPS, PUK_GROUPS } from './CodeField';
import { DemoUsers } from './DemoUsers';
import { Entrance } from './Entrance';
import { useLogin } from './useLogin';

/** PIN, and the PUK too where the browser is not trusted yet. */
export function LoginScreen({ session }: { session: Session }) {
  const t = useT();
  const [pin, setPin] = useState('');
  const [puk, setPuk] = useState('');
  const pinField = useRef<HTMLInputElement>(null);
  const login = useLogin();
  const needsPuk = !session.browser_trusted;
  const complete = pin.length === lengthOf(PIN_GROUPS) && (!needsPuk || puk.length === lengthOf(PUK_GROUPS));

  useEffect(() => {
    if (!login.failure) return;
    setPin('');
    pinField.current?.focus();
  }, [login.failure]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) login.attempt(pin, needsPuk ? puk : undefined);
  };

  return (
    <Entrance>
      <PageHead title={t('login-title')} subtitle={needsPuk ? t('login-first') : t('login-again')} />
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {login.failure && (
            <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle size={20} />}>
              {login.failure}
            </Alert>
          )}
          <CodeField
            ref={pinField}
            name="pin"
            label={t('pin')}
            groups={PIN_GROUPS}
            value={pin}
            onChange={setPin}
            autoFocus
          />
          {needsPuk && (
            <CodeField
              name="puk"
              label={t('puk')}
              description={t('puk-description')}
              groups={PUK_GROUPS}
              value={puk}
              onChange={setPuk}
            />
          )}
          <Button
            type="submit"
            size="md"
            mt="xs"
            disabled={!complete || login.lockedFor > 0}
            loading={login.busy}
            leftSection={<IconLockOpen size={18} />}
          >
            {login.lockedFor > 0 ? t('login-locked', { seconds: login.lockedFor }) : t('login')}
          </Button>
        </Stack>
      </form>
      {session.demo_codes && session.demo_codes.length > 0 && (
        <DemoUsers
          codes={session.demo_codes}
          disabled={login.busy}
          onChoose={(user) => login.attempt(user.pin, user.puk)}
        />
      )}
    </Entrance>
  );
}
