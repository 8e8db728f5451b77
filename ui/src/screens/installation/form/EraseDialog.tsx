import { Alert, Button, Modal } from '@mantine/core';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Problem } from '../../../api/problem';
import { useT } from '../../../i18n/I18n';
import classes from './form.module.css';

interface EraseDialogProps {
  open: boolean;
  name: string;
  /** What will happen, in words. */
  children: ReactNode;
  /** Why it cannot be done, where that is known before. */
  impossible?: boolean;
  onClose: () => void;
  /** Answers null when it is gone. */
  onErase: () => Promise<Problem | 'unreachable' | null>;
  onErased: () => void;
}

/** Tells what erasing will do, and asks once. */
export function EraseDialog({ open, name, children, impossible, onClose, onErase, onErased }: EraseDialogProps) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const close = () => {
    setFailure(null);
    onClose();
  };
  const erase = async () => {
    setBusy(true);
    const problem = await onErase();
    setBusy(false);
    if (problem === null) {
      close();
      onErased();
    } else setFailure(problem === 'unreachable' ? t('unreachable-text') : problem.detail || problem.code);
  };
  return (
    <Modal
      opened={open}
      onClose={close}
      title={t('inst-erase-title', { name })}
      centered
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.explanation}>{children}</div>
      {failure && (
        <Alert color="red" variant="light" role="alert" mb="md" icon={<IconAlertTriangle size={20} />}>
          {failure}
        </Alert>
      )}
      <div className={classes.choices}>
        <Button variant="default" onClick={close} data-autofocus>
          {impossible ? t('close') : t('cancel')}
        </Button>
        {!impossible && (
          <Button color="red" leftSection={<IconTrash size={16} />} loading={busy} onClick={() => void erase()}>
            {t('inst-erase')}
          </Button>
        )}
      </div>
    </Modal>
  );
}
