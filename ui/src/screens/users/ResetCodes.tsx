import { Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client';
import type { User } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { useSubmit } from '../settings/useSubmit';
import { FormDialog } from './FormDialog';
import { complete, NewCodes, NO_CODES } from './NewCodes';

/** New codes for somebody who lost theirs. */
export function ResetCodes({ user, onClose }: { user: User; onClose: () => void }) {
  const t = useT();
  const [codes, setCodes] = useState(NO_CODES);
  const submit = useSubmit();
  const send = async () => {
    const params = { path: { user_id: user.id } };
    if (await submit.run(client.PUT('/api/v1/users/{user_id}/codes', { params, body: codes }))) onClose();
  };
  return (
    <FormDialog
      title={t('users-codes-name', { name: user.name })}
      yes={t('access-save')}
      submit={submit}
      disabled={!complete(codes)}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {t('users-codes-effect')}
      </Text>
      <NewCodes value={codes} onChange={setCodes} fault={submit.fault} renew />
    </FormDialog>
  );
}
