/** RFC 9457 problem details as the server sends them. */
export interface Problem {
  status: number;
  code: string;
  detail: string;
  params: Record<string, unknown>;
  errors: { field: string; code: string; detail: string }[];
}

/** The problem in what a failed call threw; null when the server was not reached at all. */
export function asProblem(error: unknown): Problem | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('status' in error)) return null;
  const { status, code } = error;
  if (typeof status !== 'number' || typeof code !== 'string') return null;
  const detail = 'detail' in error && typeof error.detail === 'string' ? error.detail : '';
  const params = 'params' in error && isRecord(error.params) ? error.params : {};
  const errors = 'errors' in error && Array.isArray(error.errors) ? error.errors.filter(isFieldError) : [];
  return { status, code, detail, params, errors };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFieldError(value: unknown): value is Problem['errors'][number] {
  return isRecord(value) && typeof value.field === 'string' && typeof value.detail === 'string';
}
