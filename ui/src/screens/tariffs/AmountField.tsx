import { TextInput, type TextInputProps } from '@mantine/core';
import classes from './AmountField.module.css';
import { readAmount } from './amounts';

interface AmountFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: string;
  onChange: (value: string) => void;
  /** Written behind the number: "EUR/kWh". */
  unit: string;
}

/** A decimal number, with a comma or a point, beside its unit. */
export function AmountField({ value, onChange, unit, ...rest }: AmountFieldProps) {
  return (
    <TextInput
      {...rest}
      value={value}
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span className={classes.unit}>{unit}</span>}
      rightSectionWidth={`${unit.length + 2}ch`}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => onChange(readAmount(value))}
    />
  );
}
