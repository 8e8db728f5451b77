import { useCallback } from 'react';
import type { ReadingValue } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { phaseSymbol } from '../../measured/groups';

/** "Active energy, import, L1": quantity, direction, phase and number, as far as there are any. */
export function useValueName(): (item: ReadingValue) => string {
  const t = useT();
  return useCallback(
    ({ quantity, direction, phase, index }) => {
      const parts = [index === null ? t(`quantity-${quantity}`) : `${t(`quantity-${quantity}`)} ${index}`];
      if (direction) parts.push(t(`direction-${direction}`));
      if (phase && phase !== 'total') parts.push(phaseSymbol(phase) ?? t(`phase-${phase}`));
      return parts.join(', ');
    },
    [t],
  );
}
