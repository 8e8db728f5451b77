import { Button, Group } from '@mantine/core';
import { useT } from '../../i18n/I18n';

interface ButtonsProps {
  yes: string;
  busy: boolean;
  disabled?: boolean;
  danger?: boolean;
  onCancel: () => void;
}

/** The end of a form in a dialog. */
export function Buttons({ yes, busy, disabled = false, danger = false, onCancel }: ButtonsProps) {
  const t = useT();
  return (
    <Group justify="flex-end" mt="xs">
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
      <Button type="submit" loading={busy} disabled={disabled} {...(danger ? { color: 'red.8' } : {})}>
        {yes}
      </Button>
    </Group>
  );
}
