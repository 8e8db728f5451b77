import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client';
import { useT } from '../../i18n/I18n';
import { useSubmit } from '../settings/useSubmit';
import classes from './AccountScreen.module.css';
import { FormDialog } from './FormDialog';

/** Back to PIN and PUK, for who knows the password and has the authenticator. */
export function RemoveFactor({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [current, setCurrent] = useState('');
  const [code, setCode] = useState('');
  const submit = useSubmit();
  const send = async () => {
    const body = { current, code };
    if (await submit.run(client.POST('/api/v1/account/second-factor/removal', { body }))) onClose();
  };
  return (
    <FormDialog
      title={t('account-password-remove')}
      yes={t('account-password-remove-yes')}
      submit={submit}
      disabled={current === '' || code === ''}
      danger
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className={classes.hint}>{t('account-password-remove-effect')}</p>
      <PasswordInput
        label={t('account-password-now')}
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        error={submit.fault('current')}
        visibilityToggleButtonProps={{ 'aria-label': t('show-code'), tabIndex: 0 }}
      />
      <TextInput
        label={t('account-one-time')}
        autoComplete="one-time-code"
        maxLength={20}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={submit.fault('code')}
      />
    </FormDialog>
  );
}
