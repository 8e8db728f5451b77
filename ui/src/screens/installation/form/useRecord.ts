import { useCallback, useRef, useState } from 'react';
import { type Errors, errorsOf, merged, type Saved, same } from './record';

export interface Conflict<Value> {
  theirs: Value;
  version: string | null;
}

export interface RecordForm<Value extends object> {
  base: Value;
  value: Value;
  version: string | null;
  dirty: boolean;
  busy: boolean;
  errors: Errors;
  unreachable: boolean;
  conflict: Conflict<Value> | null;
  set: (changes: Partial<Value>) => void;
  discard: () => void;
  /** Answers what was saved, null when it was not. */
  save: () => Promise<Value | null>;
  /** Goes on from what the other one wrote, with what is kept of mine on top. */
  settle: (keepMine: (field: keyof Value & string) => boolean) => void;
  /** Goes on from a state that was saved elsewhere. */
  adopt: (value: Value, version: string | null) => void;
  /** Whether there is something to lose at this very moment, also before the page is drawn again. */
  unsaved: () => boolean;
}

interface State<Value> {
  base: Value;
  value: Value;
  version: string | null;
  errors: Errors;
  unreachable: boolean;
  conflict: Conflict<Value> | null;
}

/** What is being edited: against what it was, until it is saved or given up. */
export function useRecord<Value extends object>(
  start: { value: Value; version: string | null },
  write: (value: Value, version: string | null) => Promise<Saved<Value>>,
): RecordForm<Value> {
  const [state, setState] = useState<State<Value>>({
    base: start.value,
    value: start.value,
    version: start.version,
    errors: {},
    unreachable: false,
    conflict: null,
  });
  const [busy, setBusy] = useState(false);
  const now = useRef(state);
  const put = useCallback((next: State<Value>) => {
    now.current = next;
    setState(next);
  }, []);

  const set = useCallback(
    (changes: Partial<Value>) => {
      const { errors, value } = now.current;
      const changed = Object.keys(changes);
      const left = Object.entries(errors).filter(
        ([field]) => field !== '' && !changed.includes(field.split('.')[0] ?? ''),
      );
      put({ ...now.current, value: { ...value, ...changes }, errors: Object.fromEntries(left), unreachable: false });
    },
    [put],
  );

  const discard = useCallback(
    () => put({ ...now.current, value: now.current.base, errors: {}, unreachable: false, conflict: null }),
    [put],
  );

  const save = useCallback(async () => {
    setBusy(true);
    try {
      const answer = await write(now.current.value, now.current.version);
      put(afterwards(now.current, answer));
      return answer.kind === 'saved' ? answer.value : null;
    } catch {
      put({ ...now.current, unreachable: true });
      return null;
    } finally {
      setBusy(false);
    }
  }, [put, write]);

  const settle = useCallback(
    (keepMine: (field: keyof Value & string) => boolean) => {
      const { base, value, conflict } = now.current;
      if (!conflict) return;
      const together = merged(base, value, conflict.theirs, keepMine);
      put({ ...now.current, base: conflict.theirs, value: together, version: conflict.version, conflict: null });
    },
    [put],
  );

  const adopt = useCallback(
    (value: Value, version: string | null) =>
      put({ base: value, value, version, errors: {}, unreachable: false, conflict: null }),
    [put],
  );
  const unsaved = useCallback(() => !same(now.current.base, now.current.value), []);
  return { ...state, dirty: !same(state.base, state.value), busy, set, discard, save, settle, adopt, unsaved };
}

function afterwards<Value extends object>(state: State<Value>, answer: Saved<Value>): State<Value> {
  const clean = { ...state, errors: {}, unreachable: false, conflict: null };
  switch (answer.kind) {
    case 'saved':
      return { ...clean, base: answer.value, value: answer.value, version: answer.version };
    case 'changed':
      return { ...clean, conflict: { theirs: answer.theirs, version: answer.version } };
    case 'refused':
      return answer.problem ? { ...clean, errors: errorsOf(answer.problem) } : { ...clean, unreachable: true };
  }
}
