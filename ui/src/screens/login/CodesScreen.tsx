import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core';
import { IconAlertTriangle, IconDice5, IconLogout } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useLeave } from '../../api/leave';
import { PageHead } from '../../components/PageHead';
import { useT } from '../../i18n/I18n';
import { CodeField, lengthOf, PIN_GROUPS, PUK_GROUPS } from './CodeField';
import { Entrance } from './Entrance';
import { randomDigits } from './randomDigits';
import { useNewCodes } from './useNewCodes';

/** The only page that the printed default codes open: it sets new ones. */
export function CodesScreen() {
  const t = useT();
  const { logout } = useLeave();
  const { save, busy, failure, fields } = useNewCodes();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [puk, setPuk] = useState('');
  const [visible, setVisible] = useState(false);
  const [noted, setNoted] = useState(false);
  const differs = again.length === lengthOf(PIN_GROUPS) && again !== pin;
  const complete = noted && pin.length === lengthOf(PIN_GROUPS) && again === pin && puk.length === lengthOf(PUK_GROUPS);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) save(pin, puk);
  };
  const suggest = () => {
    setPuk(randomDigits(lengthOf(PUK_GROUPS)));
    setVisible(true);
  };

  return (
    <Entrance>
      <PageHead title={t('codes-title')} subtitle={t('codes-text')} />
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {failure && (
            <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle size={20} />}>
              {failure}
            </Alert>
          )}
          <CodeField
            name="new-pin"
            label={t('codes-pin')}
            description={t('codes-pin-description')}
            groups={PIN_GROUPS}
            value={pin}
            onChange={setPin}
            error={fields.pin}
            autoFocus
            fresh
          />
          <CodeField
            name="repeat-pin"
            label={t('codes-pin-again')}
            groups={PIN_GROUPS}
            value={again}
            onChange={setAgain}
            error={differs ? t('codes-differ') : undefined}
            fresh
          />
          <CodeField
            key={visible ? 'visible' : 'hidden'}
            name="new-puk"
            label={t('codes-puk')}
            description={t('codes-puk-description')}
            groups={PUK_GROUPS}
            value={puk}
            onChange={setPuk}
            error={fields.puk}
            {...(visible ? { visible } : {})}
            fresh
          />
          <Button variant="light" leftSection={<IconDice5 size={18} />} onClick={suggest}>
            {t('codes-suggest')}
          </Button>
          <Checkbox
            checked={noted}
            onChange={(event) => setNoted(event.currentTarget.checked)}
            label={t('codes-noted')}
          />
          <Group justify="space-between" mt="xs">
            <Button variant="default" leftSection={<IconLogout size={18} />} onClick={() => void logout()}>
              {t('logout')}
            </Button>
            <Button type="submit" disabled={!complete} loading={busy}>
              {t('codes-save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Entrance>
  );
}
