import { useCallback, useEffect, useState } from 'react';
import type { components } from '../../../api/api.gen';
import { asProblem, type Problem } from '../../../api/problem';

export type TestOutcome = components['schemas']['TestView'];

interface Answer {
  data?: TestOutcome | undefined;
  error?: unknown;
}

export interface RunningTest {
  busy: boolean;
  outcome: TestOutcome | null;
  problem: Problem | 'unreachable' | null;
  run: () => void;
}

/** Runs a test at once, and again when asked. */
export function useTest(ask: () => Promise<Answer>): RunningTest {
  const [state, setState] = useState<Omit<RunningTest, 'run'>>({ busy: true, outcome: null, problem: null });
  const run = useCallback(() => {
    setState((before) => ({ ...before, busy: true }));
    ask().then(
      ({ data, error }) =>
        setState({
          busy: false,
          outcome: data ?? null,
          problem: data ? null : (asProblem(error) ?? 'unreachable'),
        }),
      () => setState({ busy: false, outcome: null, problem: 'unreachable' }),
    );
  }, [ask]);
  useEffect(run, [run]);
  return { ...state, run };
}
