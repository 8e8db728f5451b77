import { useMemo } from 'react';
import type { Device, Gateway } from '../../../api/model';
import { useSetUp } from '../useSetUp';
import { type Item, isMember, type KindId, ofGroup, ofLoadType } from './kinds';

interface Groups {
  items: Item[];
  /** What can belong to one: devices, or gateways on panel boards. */
  candidates: readonly (Device | Gateway)[];
  membersOf: (id: number) => (Device | Gateway)[];
}

/** The load types, measure groups or panel boards with what belongs to them. */
export function useGroups(kind: KindId): Groups {
  const { loadTypes, groups, boards, devices, gateways } = useSetUp();
  return useMemo(() => {
    const candidates = kind === 'panel-board' ? gateways : devices;
    const items =
      kind === 'load-type' ? loadTypes.map(ofLoadType) : (kind === 'measure-group' ? groups : boards).map(ofGroup);
    return {
      items,
      candidates,
      membersOf: (id: number) => candidates.filter((member) => isMember(kind, member, id)),
    };
  }, [kind, loadTypes, groups, boards, devices, gateways]);
}
