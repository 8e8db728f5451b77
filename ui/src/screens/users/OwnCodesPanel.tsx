import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../api/client';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/I18n';
import { CodeField, PIN_GROUPS } from '../login/CodeField';
import { Outcome } from '../settings/Outcome';
import { useSubmit } from '../settings/useSubmit';
import classes from './AccountScreen.module.css';
import { complete, NewCodes, NO_CODES } from './NewCodes';

/** New codes of one's own, for who knows the old PIN, or the password where one is set. */
export function OwnCodesPanel({ secondFactor }: { secondFactor: boolean }) {
  const t = useT();
  const [current, setCurrent] = useState('');
  const [codes, setCodes] = useState(NO_CODES);
  const submit = useSubmit();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await submit.run(client.PUT('/api/v1/session/codes', { body: { ...codes, current } }));
    if (!sent) return;
    setCurrent('');
    setCodes(NO_CODES);
  };
  return (
    <Panel title={t('account-codes')}>
      <form onSubmit={(event) => void send(event)} noValidate className={classes.form}>
        <p className={classes.hint}>{t('account-codes-effect')}</p>
        {secondFactor ? (
          <PasswordInput
            label={t('account-password-now')}
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            error={submit.fault('current')}
            visibilityToggleButtonProps={{ 'aria-label': t('show-code'), tabIndex: 0 }}
          />
        ) : (
          <CodeField
            name="current-pin"
            label={t('account-pin-now')}
            groups={PIN_GROUPS}
            value={current}
            onChange={setCurrent}
            error={submit.fault('current')}
          />
        )}
        <NewCodes value={codes} onChange={setCodes} fault={submit.fault} renew />
        <Outcome of={submit} text={t('account-codes-changed')} />
        <Button type="submit" loading={submit.busy} disabled={current === '' || !complete(codes)}>
          {t('account-codes-save')}
        </Button>
      </form>
    </Panel>
  );
}
