import { useCallback } from 'react';
import { client } from './client';
import { useReplaceSession } from './session';

/** Logout ends the session; Lock withdraws the browser's trust as well. */
export function useLeave() {
  const replace = useReplaceSession();
  const logout = useCallback(async () => {
    const { data } = await client.DELETE('/api/v1/session');
    if (data) replace(data);
  }, [replace]);
  const lock = useCallback(async () => {
    const { data } = await client.POST('/api/v1/session/lock');
    if (data) replace(data);
  }, [replace]);
  return { logout, lock };
}
