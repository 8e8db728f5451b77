import { Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useT } from '../../i18n/I18n';
import { Outcome } from '../settings/Outcome';
import type { Submit } from '../settings/useSubmit';
import { Buttons } from './Buttons';

interface FormDialogProps {
  title: string;
  yes: string;
  submit: Submit;
  disabled?: boolean;
  danger?: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog. */
export function FormDialog({ title, submit, onSend, onClose, children, ...buttons }: FormDialogProps) {
  const t = useT();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <Modal opened onClose={onClose} title={title} size="md" closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={send} noValidate>
        <Stack gap="md">
          {children}
          {submit.failure && <Outcome of={submit} />}
          <Buttons {...buttons} busy={submit.busy} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
