import { useCallback, useMemo, useRef, useState } from 'react';
import { useT } from '../../../i18n/I18n';
import type { KindId } from './kinds';
import { assign, moves } from './membership';
import { useGroups } from './useGroups';

export interface Membership {
  present: ReadonlySet<number>;
  wanted: ReadonlySet<number>;
  failures: readonly string[];
  toggle: (memberId: number) => void;
  /** Moves those that are to be moved, one after the other. */
  apply: (groupId: number) => Promise<void>;
  settled: () => boolean;
}

/** Who is to belong to a group, and the moves that make it so. */
export function useMembership(kind: KindId, groupId: number | null): Membership {
  const t = useT();
  const { candidates, membersOf } = useGroups(kind);
  const present = useMemo(
    () => new Set(groupId === null ? [] : membersOf(groupId).map((member) => member.id)),
    [groupId, membersOf],
  );
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const failed = useRef(false);
  const wanted = chosen ?? present;

  const toggle = useCallback(
    (memberId: number) => {
      const next = new Set(wanted);
      if (!next.delete(memberId)) next.add(memberId);
      setChosen(next);
    },
    [wanted],
  );
  const apply = useCallback(
    async (id: number) => {
      const told: string[] = [];
      if (chosen) {
        for (const member of moves(kind, candidates, id, chosen)) {
          const reason = await assign(kind, member, id, chosen.has(member.id));
          if (reason !== null) told.push(`${member.name}: ${reason || t('inst-changed-meanwhile')}`);
        }
      }
      failed.current = told.length > 0;
      setFailures(told);
    },
    [kind, candidates, chosen, t],
  );
  const settled = useCallback(() => !failed.current, []);
  return { present, wanted, failures, toggle, apply, settled };
}
