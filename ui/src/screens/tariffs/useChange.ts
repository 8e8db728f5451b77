import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { asProblem, type Problem } from '../../api/problem';

const UNREACHABLE: Problem = { status: 0, code: 'unreachable', detail: '', params: {}, errors: [] };

type Answer = { error?: unknown; response?: Response };
/** A call that changes something, told which revision of the book its caller has seen. */
export type Call = (revision: number) => Promise<Answer>;

export interface Change {
  busy: boolean;
  problem: Problem | null;
  /** Whether somebody else has changed the book since it was shown. */
  overtaken: boolean;
  run: (call: Call) => Promise<boolean>;
  /** The same call again, over what somebody else has changed. */
  again: () => Promise<boolean>;
  forget: () => void;
  /** What the server says about one entry, by its dotted path. */
  fault: (field: string) => string | undefined;
}

/** Makes changes to the book: what was refused is told, and what was typed stays where it is. */
export function useChange(revision: number, onDone?: () => void): Change {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const last = useRef<Call>(null);
  const known = useRef(revision);
  known.current = Math.max(known.current, revision);

  const send = useCallback(
    async (call: Call, seen: number): Promise<boolean> => {
      last.current = call;
      setBusy(true);
      const answer: Answer = await call(seen).catch(() => ({ error: UNREACHABLE }));
      setBusy(false);
      const failure = answer.error === undefined ? null : (asProblem(answer.error) ?? UNREACHABLE);
      setProblem(failure);
      known.current = Math.max(known.current, revisionOf(answer));
      await queries.invalidateQueries({ predicate: (query) => query.queryKey[1] !== '/api/v1/session' });
      if (!failure) onDone?.();
      return failure === null;
    },
    [queries, onDone],
  );

  const newest = problem?.params.revision;
  return {
    busy,
    problem,
    overtaken: problem?.code === 'tariffs-changed',
    run: (call) => send(call, known.current),
    again: () =>
      last.current ? send(last.current, typeof newest === 'number' ? newest : known.current) : Promise.resolve(false),
    forget: () => setProblem(null),
    fault: (field) => problem?.errors.find((item) => item.field === field)?.detail,
  };
}

/** The revision that a change has made; 0 where the answer does not tell. */
function revisionOf({ response }: Answer): number {
  return Number(/\d+/.exec(response?.headers.get('etag') ?? '')?.[0] ?? 0);
}
