import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { $api } from '../../api/client';
import { useInstallation } from '../../api/installation';
import type { Group } from '../../api/model';

const NO_BOARDS: Group[] = [];

/** All that the installation pages choose from; empty until it is known. */
export function useSetUp() {
  const installation = useInstallation();
  const boards = $api.useQuery('get', '/api/v1/panel-boards');
  return { ...installation, boards: boards.data?.items ?? NO_BOARDS };
}

/** Lets every list and view be asked for anew, after something was written. */
export function useChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => !['/api/v1/session', '/api/v1/catalogue'].includes(String(queryKey[1])),
      }),
    [queries],
  );
}
