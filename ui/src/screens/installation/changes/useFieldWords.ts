import { useI18n } from '../../../i18n/I18n';
import { useDeviceWords } from '../device/useDeviceWords';
import { useGatewayWords } from '../gateway/useGatewayWords';
import type { Edit } from './useChanges';

export interface FieldDifference {
  field: string;
  name: string;
  before: string;
  after: string;
}

/** The differences of an edit in words: names instead of numbers, options one by one. */
export function useFieldWords(): (edit: Edit) => FieldDifference[] {
  const { t, has } = useI18n();
  const device = useDeviceWords();
  const gateway = useGatewayWords();
  return (edit) => {
    const words = edit.kind === 'gateway' ? gateway : device;
    const nameOf = (field: string) => {
      if (edit.kind === 'device' || edit.kind === 'gateway') return words.fieldName(field);
      const message = `inst-groups-field-${field}`;
      return has(message) ? t(message) : field.replaceAll('_', ' ');
    };
    return edit.fields.flatMap(({ field, before, after }) =>
      field === 'options'
        ? options(before, after).map((item) => ({
            field: item.field,
            name: words.fieldName(item.field),
            before: words.valueText(item.field, item.before),
            after: words.valueText(item.field, item.after),
          }))
        : [
            {
              field,
              name: nameOf(field),
              before: words.valueText(field, before),
              after: words.valueText(field, after),
            },
          ],
    );
  };
}

function options(before: unknown, after: unknown): { field: string; before: unknown; after: unknown }[] {
  const old = asRecord(before);
  const now = asRecord(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => old[name] !== now[name])
    .map((name) => ({ field: `options.${name}`, before: old[name], after: now[name] }));
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
