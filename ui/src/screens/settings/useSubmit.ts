import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '../../api/problem';
import { useT } from '../../i18n/I18n';

interface Answer<Data> {
  data?: Data | undefined;
  error?: unknown;
}

export interface Submit {
  busy: boolean;
  done: boolean;
  /** Why nothing was changed, where no field says it. */
  failure: string | null;
  /** What is wrong with one field. */
  fault: (field: string) => string | undefined;
  /** Makes a call that changes something; answers what came back, undefined when it was refused. */
  run: <Data>(call: Promise<Answer<Data>>) => Promise<{ data: Data | undefined } | undefined>;
  forget: () => void;
}

/** Sends a form: what was refused is told at its field, what was typed stays. */
export function useSubmit(): Submit {
  const t = useT();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [problem, setProblem] = useState<Problem | null | 'unreachable'>(null);
  const errors = problem && problem !== 'unreachable' ? problem.errors : [];

  const run: Submit['run'] = async (call) => {
    setBusy(true);
    setDone(false);
    const answer = await call.catch((error: unknown) => ({ data: undefined, error: error ?? 'unreachable' }));
    setBusy(false);
    if (answer.error !== undefined) {
      setProblem(asProblem(answer.error) ?? 'unreachable');
      return undefined;
    }
    setProblem(null);
    setDone(true);
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'enrolment' });
    return { data: answer.data };
  };

  return {
    busy,
    done,
    failure: problem === 'unreachable' ? t('unreachable-text') : problem && errors.length === 0 ? problem.detail : null,
    fault: (field) => errors.find((item) => item.field === field)?.detail,
    run,
    forget: () => {
      setProblem(null);
      setDone(false);
    },
  };
}
