import { useCallback, useEffect, useState } from 'react';
import { client } from '../../api/client';
import { asProblem } from '../../api/problem';
import { useReplaceSession } from '../../api/session';
import { useT } from '../../i18n/I18n';

interface Login {
  attempt: (pin: string, puk: string | undefined) => void;
  busy: boolean;
  /** Why the last attempt failed, in words; null when none has. */
  failure: string | null;
  /** Seconds until another attempt is accepted, 0 when one is. */
  lockedFor: number;
}

export function useLogin(): Login {
  const t = useT();
  const replace = useReplaceSession();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [lockedFor, setLockedFor] = useState(0);
  useCountdown(lockedFor, setLockedFor);

  const attempt = useCallback(
    (pin: string, puk: string | undefined) => {
      setBusy(true);
      setFailure(null);
      void post(pin, puk)
        .then(({ data, error }) => {
          if (data) return replace(data);
          const problem = asProblem(error);
          setLockedFor(secondsOf(problem?.params.seconds));
          setFailure(problem ? problem.detail || problem.code : t('unreachable-text'));
        })
        .finally(() => setBusy(false));
    },
    [replace, t],
  );
  return { attempt, busy, failure, lockedFor };
}

async function post(pin: string, puk: string | undefined) {
  try {
    return await client.POST('/api/v1/session', { body: puk === undefined ? { pin } : { pin, puk } });
  } catch (error) {
    return { data: undefined, error };
  }
}

function secondsOf(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.ceil(value) : 0;
}

function useCountdown(seconds: number, set: (seconds: number) => void) {
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => set(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds, set]);
}
