import type { Outcome } from '../../api/model';

export interface AuditFilter {
  text: string;
  outcomes: readonly Outcome[];
  first: string;
  last: string;
}

export const NO_FILTER: AuditFilter = { text: '', outcomes: [], first: '', last: '' };

/** Kinds of entries as people look for them. */
export const KINDS = {
  login: ['opened', 'logged_out', 'locked'],
  failed: ['wrong', 'locked_out', 'wrong_token', 'codes_refused'],
  users: ['user_added', 'user_changed', 'user_disabled', 'user_enabled', 'codes_reset'],
  own: [
    'codes_changed',
    'token_made',
    'token_revoked',
    'second_factor_set',
    'second_factor_removed',
    'recovery_code_used',
    'browser_forgotten',
    'sessions_ended',
  ],
  configuration: ['changed'],
} as const satisfies Record<string, readonly Outcome[]>;

export type Kind = keyof typeof KINDS;

export function queryOf({ text, outcomes, first, last }: AuditFilter) {
  return {
    ...(text.trim() ? { text: text.trim() } : {}),
    ...(outcomes.length > 0 ? { outcome: [...outcomes] } : {}),
    ...(first ? { first } : {}),
    ...(last ? { last } : {}),
  };
}

/** The same filter as part of an address. */
export function addressOf(filter: AuditFilter): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(queryOf(filter))) {
    for (const item of Array.isArray(value) ? value : [value]) params.append(name, item);
  }
  return params.size > 0 ? `?${params}` : '';
}
