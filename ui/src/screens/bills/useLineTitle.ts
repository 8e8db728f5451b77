import { useCallback } from 'react';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import type { BillLine } from './billTypes';

/** Writes what a line of a bill is called, with its month where it is about one. */
export function useLineTitle(lines: readonly BillLine[]) {
  const t = useT();
  const format = useFormat();
  return useCallback(
    (key: string, name: string) => {
      const month = lines.find((line) => line.key === key)?.month;
      const title = name || t('bill-no-tariff');
      return month ? `${title}, ${format.periodName(month, 'month')}` : title;
    },
    [lines, t, format],
  );
}
