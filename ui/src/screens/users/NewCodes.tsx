import { Button, Stack } from '@mantine/core';
import { IconDice5 } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../i18n/I18n';
import { CodeField, lengthOf, PIN_GROUPS, PUK_GROUPS } from '../login/CodeField';
import { randomDigits } from '../login/randomDigits';

export interface Codes {
  pin: string;
  puk: string;
}

export const NO_CODES: Codes = { pin: '', puk: '' };

export function complete({ pin, puk }: Codes): boolean {
  return pin.length === lengthOf(PIN_GROUPS) && puk.length === lengthOf(PUK_GROUPS);
}

interface NewCodesProps {
  value: Codes;
  onChange: (codes: Codes) => void;
  fault: (field: string) => string | undefined;
  /** There are codes already. */
  renew?: boolean;
}

/** A new PIN and PUK; suggested ones are shown, to be written down. */
export function NewCodes({ value, onChange, fault, renew = false }: NewCodesProps) {
  const t = useT();
  const [visible, setVisible] = useState(false);
  const suggest = () => {
    onChange({ pin: randomDigits(lengthOf(PIN_GROUPS)), puk: randomDigits(lengthOf(PUK_GROUPS)) });
    setVisible(true);
  };
  return (
    <Stack gap="md" key={visible ? 'visible' : 'hidden'}>
      <CodeField
        name="new-pin"
        label={renew ? t('codes-pin') : t('pin')}
        description={t('codes-pin-description')}
        groups={PIN_GROUPS}
        value={value.pin}
        onChange={(pin) => onChange({ ...value, pin })}
        error={fault('pin')}
        {...(visible ? { visible } : {})}
        fresh
      />
      <CodeField
        name="new-puk"
        label={renew ? t('codes-puk') : t('puk')}
        description={t('codes-puk-description')}
        groups={PUK_GROUPS}
        value={value.puk}
        onChange={(puk) => onChange({ ...value, puk })}
        error={fault('puk')}
        {...(visible ? { visible } : {})}
        fresh
      />
      <Button variant="light" leftSection={<IconDice5 size={18} aria-hidden="true" />} onClick={suggest}>
        {t('users-suggest')}
      </Button>
    </Stack>
  );
}
