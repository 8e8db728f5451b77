import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { readTime } from './clock';

interface TimeFieldProps {
  label: string;
  value: string;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** A time of day on 24 hours, whatever the browser's country; "7" and "730" are understood. */
export function TimeField({ label, value, error, onChange }: TimeFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <TextInput
      label={label}
      value={text}
      error={error}
      inputMode="numeric"
      placeholder="00:00"
      maxLength={5}
      onChange={(event) => {
        setText(event.currentTarget.value);
        const time = readTime(event.currentTarget.value);
        if (time && event.currentTarget.value.length >= 4) onChange(time);
      }}
      onBlur={() => {
        const time = readTime(text);
        setText(time ?? value);
        if (time) onChange(time);
      }}
    />
  );
}
