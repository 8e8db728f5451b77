import { useCallback } from 'react';
import type { Quantity, ReadingValue } from '../../api/model';
import { NOT_AVAILABLE } from '../../format/Format';
import { useFormat } from '../../format/FormatContext';
import { useI18n } from '../../i18n/I18n';

const STATES: ReadonlySet<Quantity> = new Set([
  'breaker_state',
  'breaker_tripped',
  'charger_status',
  'digital_input',
  'digital_output',
]);
const INDEXES: ReadonlySet<Quantity> = new Set(['active_energy', 'reactive_energy', 'apparent_energy']);
const COUNTS: ReadonlySet<Quantity> = new Set(['breaker_trips', 'pulses']);
const KILO = 1e-3;

/** A value as it is read: a state in words, a meter's index in kilo units with all its digits, a number with its unit. */
export function useValueText(): (item: ReadingValue) => string {
  const format = useFormat();
  const { t, has } = useI18n();
  return useCallback(
    (item) => {
      if (item.value === null) return NOT_AVAILABLE;
      if (STATES.has(item.quantity)) {
        const message = `state-${item.quantity}-${item.value}`;
        return has(message) ? t(message) : format.number(item.value, 0);
      }
      if (COUNTS.has(item.quantity)) return format.number(item.value, 0);
      if (INDEXES.has(item.quantity)) return `${format.number(item.value * KILO, 1)} k${item.unit}`;
      if (item.unit === 'dm³') return `${format.number(item.value * KILO, 3)} m³`;
      return format.quantity(item.value, item.unit);
    },
    [format, t, has],
  );
}
