import { TextInput } from '@mantine/core';
import { useT } from '../../i18n/I18n';

interface ReasonFieldProps {
  value: string;
  error: string | undefined;
  onChange: (reason: string) => void;
}

/** Why something is put right: the ledger tells it to those who come later. */
export function ReasonField({ value, error, onChange }: ReasonFieldProps) {
  const t = useT();
  return (
    <TextInput
      label={t('completeness-reason')}
      description={t('completeness-reason-note')}
      required
      maxLength={500}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
