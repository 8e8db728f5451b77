import { Button, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Page } from '../../api/model';
import { useOpenSession } from '../../api/session';
import { useT } from '../../i18n/I18n';
import { useSubmit } from '../settings/useSubmit';
import classes from './AccountScreen.module.css';
import { FormDialog } from './FormDialog';
import { PageChoice } from './PageChoice';

const DAYS = [7, 30, 90, 365] as const;
const NEVER = 'never';

/** Makes a token and shows it, this once. */
export function NewToken({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { user } = useOpenSession();
  const [name, setName] = useState('');
  const [pages, setPages] = useState<Page[]>([]);
  const [days, setDays] = useState<string>('365');
  const [token, setToken] = useState<string>();
  const submit = useSubmit();
  const send = async () => {
    const expires = DAYS.find((item) => String(item) === days) ?? null;
    const sent = await submit.run(client.POST('/api/v1/tokens', { body: { name, pages, expires_in_days: expires } }));
    if (sent?.data) setToken(sent.data.token);
  };
  if (token) return <Shown token={token} onClose={onClose} />;
  return (
    <FormDialog
      title={t('tokens-make')}
      yes={t('tokens-make-yes')}
      submit={submit}
      disabled={name.trim() === '' || pages.length === 0}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextInput
        label={t('tokens-name')}
        description={t('tokens-name-effect')}
        value={name}
        maxLength={40}
        onChange={(event) => setName(event.currentTarget.value)}
        error={submit.fault('name')}
        data-autofocus
      />
      <PageChoice
        label={t('tokens-pages')}
        offered={user.pages}
        value={pages}
        onChange={setPages}
        error={submit.fault('pages')}
      />
      <Select
        label={t('tokens-days')}
        allowDeselect={false}
        data={[
          ...DAYS.map((count) => ({ value: String(count), label: t('tokens-days-count', { count }) })),
          { value: NEVER, label: t('tokens-no-end') },
        ]}
        value={days}
        onChange={(value) => setDays(value ?? NEVER)}
      />
    </FormDialog>
  );
}

function Shown({ token, onClose }: { token: string; onClose: () => void }) {
  const t = useT();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('tokens-shown')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        <p className={classes.hint}>{t('tokens-shown-effect')}</p>
        <p className={classes.secret}>{token}</p>
        <p className={classes.secret}>Authorization: Bearer {token.slice(0, 6)}…</p>
        <Button onClick={onClose}>{t('close')}</Button>
      </Stack>
    </Modal>
  );
}
