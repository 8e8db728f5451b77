import { Button } from '@mantine/core';
import { IconShieldCheck, IconShieldLock } from '@tabler/icons-react';
import { useState } from 'react';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/I18n';
import classes from './AccountScreen.module.css';
import { Enrolment } from './Enrolment';
import { RemoveFactor } from './RemoveFactor';

interface PasswordPanelProps {
  secondFactor: boolean;
  recoveryCodes: number | null;
}

/** A password with one-time codes in place of PIN and PUK. */
export function PasswordPanel({ secondFactor, recoveryCodes }: PasswordPanelProps) {
  const t = useT();
  const [open, setOpen] = useState<'set' | 'remove' | null>(null);
  const close = () => setOpen(null);
  return (
    <Panel title={t('account-password')}>
      <p className={classes.hint}>
        {secondFactor ? t('account-password-on', { count: recoveryCodes ?? 0 }) : t('account-password-effect')}
      </p>
      {secondFactor ? (
        <Button
          variant="default"
          leftSection={<IconShieldLock size={18} aria-hidden="true" />}
          onClick={() => setOpen('remove')}
        >
          {t('account-password-remove')}
        </Button>
      ) : (
        <Button
          variant="light"
          leftSection={<IconShieldCheck size={18} aria-hidden="true" />}
          onClick={() => setOpen('set')}
        >
          {t('account-password-set')}
        </Button>
      )}
      {open === 'remove' && <RemoveFactor onClose={close} />}
      {open === 'set' && <Enrolment onClose={close} />}
    </Panel>
  );
}
