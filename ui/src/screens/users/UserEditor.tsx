import { Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Page, User } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { useSubmit } from '../settings/useSubmit';
import { FormDialog } from './FormDialog';
import { complete, NewCodes, NO_CODES } from './NewCodes';
import { PageChoice } from './PageChoice';

/** Adds a user, or changes one: name, pages, whether they may log in. */
export function UserEditor({ user, onClose }: { user?: User; onClose: () => void }) {
  const t = useT();
  const [name, setName] = useState(user?.name ?? '');
  const [pages, setPages] = useState<Page[]>(user?.pages ?? ['consumptions', 'alarms']);
  const [enabled, setEnabled] = useState(user?.enabled ?? true);
  const [codes, setCodes] = useState(NO_CODES);
  const submit = useSubmit();

  const send = async () => {
    const body = { name, pages, enabled };
    const sent = user
      ? await submit.run(client.PUT('/api/v1/users/{user_id}', { params: { path: { user_id: user.id } }, body }))
      : await submit.run(client.POST('/api/v1/users', { body: { ...body, ...codes } }));
    if (sent) onClose();
  };

  return (
    <FormDialog
      title={user ? t('users-edit-name', { name: user.name }) : t('users-add')}
      yes={t('access-save')}
      submit={submit}
      disabled={name.trim() === '' || (!user && !complete(codes))}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextInput
        label={t('users-name')}
        value={name}
        maxLength={40}
        onChange={(event) => setName(event.currentTarget.value)}
        error={submit.fault('name')}
        data-autofocus
      />
      {!user && <NewCodes value={codes} onChange={setCodes} fault={submit.fault} />}
      <PageChoice
        label={t('users-pages')}
        description={t('users-pages-effect')}
        value={pages}
        onChange={setPages}
        error={submit.fault('pages')}
      />
      {user && (
        <Switch
          checked={enabled}
          onChange={(event) => setEnabled(event.currentTarget.checked)}
          label={t('users-enabled')}
          description={t('users-enabled-effect')}
        />
      )}
    </FormDialog>
  );
}
