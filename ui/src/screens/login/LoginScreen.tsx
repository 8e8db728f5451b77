import { Alert, Button, Stack } from '@mantine/core';
import { IconAlertTriangle, IconLockOpen } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Session } from '../../api/model';
import { PageHead } from '../../components/PageHead';
import { useT } from '../../i18n/I18n';
import { CodeField, lengthOf, PIN_GROUPS, PUK_GROUPS } from './CodeField';
import { DemoUsers } from './DemoUsers';
import { Entrance } from './Entrance';
import { PasswordForm } from './PasswordForm';
import { useLogin } from './useLogin';

/** PIN and PUK, or the password of who has one. */
export function LoginScreen({ session }: { session: Session }) {
  const t = useT();
  const [byPassword, setByPassword] = useState(false);
  const needsPuk = !session.browser_trusted;
  const subtitle = byPassword ? t('login-by-password') : needsPuk ? t('login-first') : t('login-again');
  return (
    <Entrance>
      <PageHead title={t('login-title')} subtitle={subtitle} />
      {byPassword ? <PasswordForm /> : <CodesForm session={session} />}
      <Button variant="subtle" size="sm" mt="md" fullWidth onClick={() => setByPassword(!byPassword)}>
        {byPassword ? t('login-with-codes') : t('login-with-password')}
      </Button>
    </Entrance>
  );
}

/** PIN, and the PUK too where the browser is not trusted yet. */
function CodesForm({ session }: { session: Session }) {
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
    <>
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
    </>
  );
}
