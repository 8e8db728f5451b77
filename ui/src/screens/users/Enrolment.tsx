import { Button, Loader, Modal, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../api/client';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import { CodeField, PIN_GROUPS } from '../login/CodeField';
import { useSubmit } from '../settings/useSubmit';
import classes from './AccountScreen.module.css';
import { FormDialog } from './FormDialog';

const ONE_TIME_DIGITS = 6;

/** A secret for the authenticator, proved by its first code; then the recovery codes, shown once. */
export function Enrolment({ onClose }: { onClose: () => void }) {
  const t = useT();
  const shown = useQuery({ queryKey: ['enrolment'], queryFn: begin, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 });
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState<string[]>();
  const submit = useSubmit();
  const send = async () => {
    const body = { current, password, code };
    const sent = await submit.run(client.PUT('/api/v1/account/second-factor', { body }));
    if (sent?.data) setRecovery(sent.data.recovery_codes);
  };
  if (recovery) return <RecoveryCodes codes={recovery} onClose={onClose} />;
  return (
    <FormDialog
      title={t('account-password-set')}
      yes={t('account-password-use')}
      submit={submit}
      disabled={current === '' || password === '' || code.length < ONE_TIME_DIGITS}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className={classes.hint}>{t('account-scan')}</p>
      <QueryView query={shown} loading={<Loader aria-label={t('loading')} role="status" mx="auto" />}>
        {({ qr, secret }) => (
          <>
            <img className={classes.qr ?? ''} src={drawing(qr)} width={200} height={200} alt={t('account-qr')} />
            <p className={classes.secret}>{secret.replace(/(.{4})/g, '$1 ').trim()}</p>
          </>
        )}
      </QueryView>
      <TextInput
        label={t('account-one-time')}
        description={t('account-one-time-effect')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={ONE_TIME_DIGITS}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, ''))}
        error={submit.fault('code')}
      />
      <PasswordInput
        label={t('account-password-new')}
        description={t('account-password-new-effect')}
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={submit.fault('password')}
        visibilityToggleButtonProps={{ 'aria-label': t('show-code'), tabIndex: 0 }}
      />
      <CodeField
        name="current-pin"
        label={t('account-pin-now')}
        groups={PIN_GROUPS}
        value={current}
        onChange={setCurrent}
        error={submit.fault('current')}
      />
    </FormDialog>
  );
}

function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const t = useT();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('account-recovery')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        <p className={classes.hint}>{t('account-recovery-effect')}</p>
        <ul className={classes.codes}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <Button onClick={onClose}>{t('account-recovery-noted')}</Button>
      </Stack>
    </Modal>
  );
}

async function begin() {
  const { data, error } = await client.POST('/api/v1/account/second-factor');
  if (!data) throw error;
  return data;
}

/** The server's drawing as a picture: nothing in it can run. */
function drawing(svg: string): string {
  const named = svg.includes('xmlns=') ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `data:image/svg+xml,${encodeURIComponent(named)}`;
}
