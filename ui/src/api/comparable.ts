import type { Consumption } from './model';

/** Whether the period before was recorded as a whole: a change against a part of it would tell nothing. */
export function comparable(previous: Consumption['previous']): boolean {
  return previous !== null && !previous.quality.includes('missing');
}
