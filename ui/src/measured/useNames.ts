import { useCallback } from 'react';
import { useT } from '../i18n/I18n';
import { type Measured, type MeasuredGroup, phaseSymbol } from './groups';

/** Names of groups and of what is in them. */
export function useMeasuredNames() {
  const t = useT();
  const groupName = useCallback(
    (group: Pick<MeasuredGroup<Measured>, 'name' | 'index'>) =>
      group.index === null ? t(`quantity-${group.name}`) : `${t(`quantity-${group.name}`)} ${group.index}`,
    [t],
  );
  const itemName = useCallback(
    (item: Measured) => (item.phase ? (phaseSymbol(item.phase) ?? t(`phase-${item.phase}`)) : t('phase-total')),
    [t],
  );
  return { groupName, itemName };
}
