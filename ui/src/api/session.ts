import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useI18n } from '../i18n/I18n';
import { $api, client } from './client';
import { useReachable } from './connection';
import type { OpenSession, Session } from './model';

const HEARTBEAT_MS = 20_000;
const RETRY_MS = 3_000;
export const SESSION_KEY = ['get', '/api/v1/session'] as const;

/** Who is logged in; asked again and again, so that a lost server or an ended session is noticed on any page. */
export function useSession() {
  const reachable = useReachable();
  return $api.useQuery('get', '/api/v1/session', {}, { refetchInterval: reachable ? HEARTBEAT_MS : RETRY_MS });
}

/** The session of screens behind the log-in, where there is one. */
export function useOpenSession(): OpenSession {
  const { data } = useSession();
  if (!isOpen(data)) throw new Error('this screen needs an open session');
  return data;
}

export function isOpen(session: Session | undefined): session is OpenSession {
  return session?.state === 'open' && session.user !== null && session.site !== null;
}

/** Changes the language of the page at once and of the server's answers as soon as it knows. */
export function useChooseLanguage(): (language: string) => void {
  const { setLanguage } = useI18n();
  const queries = useQueryClient();
  return useCallback(
    (language: string) => {
      setLanguage(language);
      void client.PUT('/api/v1/session/language', { body: { language } }).then(() => queries.invalidateQueries());
    },
    [setLanguage, queries],
  );
}

/** Puts a new state of the session in place; what the one before was allowed to see is forgotten. */
export function useReplaceSession(): (session: Session) => void {
  const queries = useQueryClient();
  return useCallback(
    (session: Session) => {
      queries.removeQueries({ predicate: (query) => query.queryKey[1] !== SESSION_KEY[1] });
      queries.setQueriesData({ queryKey: SESSION_KEY }, session);
    },
    [queries],
  );
}
