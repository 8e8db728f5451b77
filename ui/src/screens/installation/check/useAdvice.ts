import { useCallback } from 'react';
import { useI18n } from '../../../i18n/I18n';
import type { TestOutcome } from './useTest';

type Failure = NonNullable<TestOutcome['error']>;

/** What to look at first when a device or a gateway does not answer as it should. */
export function useAdvice(): (failure: Failure) => string {
  const { t, has } = useI18n();
  return useCallback(
    ({ code, params }) => {
      const exact = `inst-advice-${code}-${String(params.reason ?? params.exception ?? '')}`;
      if (has(exact)) return t(exact);
      const kind = `inst-advice-${code}`;
      return has(kind) ? t(kind) : t('inst-advice-other');
    },
    [t, has],
  );
}
