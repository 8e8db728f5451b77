import { Button, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/I18n';
import classes from './Confirm.module.css';

interface ConfirmProps {
  open: boolean;
  title: string;
  text: string;
  /** What the button that does it says. */
  yes: string;
  busy: boolean;
  onYes: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before something is lost. */
export function Confirm({ open, title, text, yes, busy, onYes, onClose, children }: ConfirmProps) {
  const t = useT();
  return (
    <Modal opened={open} onClose={onClose} title={title} centered closeButtonProps={{ 'aria-label': t('close') }}>
      <Text mb="md">{text}</Text>
      {children}
      <div className={classes.choices}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={onYes} loading={busy} data-autofocus>
          {yes}
        </Button>
      </div>
    </Modal>
  );
}
