import { useCallback, useState } from 'react';
import { client } from '../../api/client';
import { asProblem } from '../../api/problem';
import { useReplaceSession } from '../../api/session';
import { useT } from '../../i18n/I18n';

interface NewCodes {
  save: (pin: string, puk: string) => void;
  busy: boolean;
  failure: string | null;
  /** What is wrong with one field, by its name. */
  fields: Record<string, string>;
}

export function useNewCodes(): NewCodes {
  const t = useT();
  const replace = useReplaceSession();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [fields, setFields] = useState<Record<string, string>>({});

  const save = useCallback(
    (pin: string, puk: string) => {
      setBusy(true);
      setFailure(null);
      setFields({});
      void put(pin, puk)
        .then(({ data, error }) => {
          if (data) return replace(data);
          const problem = asProblem(error);
          const byField = problem?.errors ?? [];
          setFields(Object.fromEntries(byField.map((item) => [item.field.split('.').at(-1) ?? '', item.detail])));
          if (byField.length === 0) setFailure(problem ? problem.detail || problem.code : t('unreachable-text'));
        })
        .finally(() => setBusy(false));
    },
    [replace, t],
  );
  return { save, busy, failure, fields };
}

async function put(pin: string, puk: string) {
  try {
    return await client.PUT('/api/v1/session/codes', { body: { pin, puk } });
  } catch (error) {
    return { data: undefined, error };
  }
}
