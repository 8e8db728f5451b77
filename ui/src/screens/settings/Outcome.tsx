import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useT } from '../../i18n/I18n';
import type { Submit } from './useSubmit';

/** What became of a form that was sent. */
export function Outcome({ of: submit, text }: { of: Submit; text?: string }) {
  const t = useT();
  if (submit.failure) {
    return (
      <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle size={20} />}>
        {submit.failure}
      </Alert>
    );
  }
  return (
    <div role="status">
      {submit.done && (
        <Alert color="petrol" variant="light" icon={<IconCircleCheck size={20} />}>
          {text ?? t('access-saved')}
        </Alert>
      )}
    </div>
  );
}
