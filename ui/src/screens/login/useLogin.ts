import { useCallback, useEffect, useState } from 'react';
import { client } from '../../api/client';
import type { Session } from '../../api/model';
import { asProblem } from '../../api/problem';
import { useReplaceSession } from '../../api/session';
import { useT } from '../../i18n/I18n';

type Call = () => Promise<{ data?: Session | undefined; error?: unknown }>;

interface Login {
  attempt: (pin: string, puk: string | undefined) => void;
  /** Any other way in. */
  send: (call: Call) => void;
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

  const send = useCallback(
    (call: Call) => {
      setBusy(true);
      setFailure(null);
      void safely(call)
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
  const attempt = useCallback(
    (pin: string, puk: string | undefined) =>
      send(() => client.POST('/api/v1/session', { body: puk === undefined ? { pin } : { pin, puk } })),
    [send],
  );
  return { attempt, send, busy, failure, lockedFor };
}

async function safely(call: Call) {
  try {
    return await call();
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
