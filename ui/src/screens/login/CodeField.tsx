import { PasswordInput } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useT } from '../../i18n/I18n';
import classes from './CodeField.module.css';

/** How many digits a code has, in the groups in which it is printed. */
export const PIN_GROUPS = [5] as const;
export const PUK_GROUPS = [5, 4, 5] as const;

type Groups = readonly number[];

export function lengthOf(groups: Groups): number {
  return groups.reduce((sum, size) => sum + size, 0);
}

/** "12345678901234" → "12345 6789 01234"; anything but digits is dropped. */
export function grouped(code: string, groups: Groups): string {
  const digits = code.replace(/\D/g, '').slice(0, lengthOf(groups));
  const parts: string[] = [];
  let from = 0;
  for (const size of groups) {
    if (from < digits.length) parts.push(digits.slice(from, from + size));
    from += size;
  }
  return parts.join(' ');
}

interface CodeFieldProps {
  name: string;
  label: string;
  description?: string;
  groups: Groups;
  /** Digits only. */
  value: string;
  onChange: (digits: string) => void;
  error?: string | undefined;
  autoFocus?: boolean;
  visible?: boolean;
  fresh?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A secret code of digits, grouped while it is typed. */
export function CodeField({
  label,
  description,
  groups,
  value,
  onChange,
  error,
  fresh,
  visible,
  ...rest
}: CodeFieldProps) {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <PasswordInput
      {...rest}
      label={label}
      description={description}
      error={error}
      size="md"
      classNames={{ innerInput: classes.input ?? '' }}
      inputMode="numeric"
      autoComplete={fresh ? 'new-password' : 'current-password'}
      spellCheck={false}
      placeholder={groups.map((size) => '•'.repeat(size)).join(' ')}
      maxLength={lengthOf(groups) + groups.length - 1 + 2}
      value={grouped(value, groups)}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, '').slice(0, lengthOf(groups)))}
      visible={visible ?? shown}
      onVisibilityChange={setShown}
      visibilityToggleButtonProps={{ 'aria-label': t('show-code'), tabIndex: 0 }}
    />
  );
}
