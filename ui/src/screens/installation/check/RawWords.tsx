import type { TestOutcome } from './useTest';

/** The words as they came over the wire. */
export function RawWords({ outcome: _outcome }: { outcome: TestOutcome }) {
  return null;
}
