import { Button, Modal, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useT } from '../../../i18n/I18n';
import classes from './form.module.css';

interface LeaveGuardProps {
  unsaved: () => boolean;
  onSave: () => Promise<unknown>;
}

/** Asks before unsaved changes are lost, whether another place is opened, the tab is closed or the page reloaded. */
export function LeaveGuard({ unsaved, onSave }: LeaveGuardProps) {
  const t = useT();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && unsaved(),
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  const saveAndGo = async () => {
    await onSave();
    if (unsaved()) blocker.reset?.();
    else blocker.proceed?.();
  };
  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('inst-leave-title')}
      centered
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Text mb="lg">{t('inst-leave-text')}</Text>
      <div className={classes.choices}>
        <Button variant="subtle" color="red" onClick={() => blocker.proceed?.()}>
          {t('inst-leave-discard')}
        </Button>
        <Button variant="default" onClick={() => blocker.reset?.()}>
          {t('inst-leave-stay')}
        </Button>
        <Button onClick={() => void saveAndGo()} data-autofocus>
          {t('inst-leave-save')}
        </Button>
      </div>
    </Modal>
  );
}
