import { asProblem, type Problem } from '../../../api/problem';
import type { Saved } from './record';

const CHANGED_MEANWHILE = 412;

/** What the typed client answers. */
interface Answer<View> {
  data?: View | undefined;
  error?: unknown;
}

/** Whatever can be changed carries the mark of its state. */
interface Marked {
  etag: string;
}

/** The view of an answer; throws the problem it tells instead. */
export async function told<View>(call: Promise<Answer<View>>): Promise<View> {
  const { data, error } = await call;
  if (data === undefined) throw error;
  return data;
}

/** The header that lets a change through only while nobody else has changed the same thing. */
export function ifMatch(version: string | null): { 'If-Match': string } {
  return { 'If-Match': version ?? '*' };
}

/** What an attempt to save came to; who was quicker is shown with what they wrote. */
export async function written<View extends Marked, Value>(
  call: Promise<Answer<View>>,
  read: (view: View) => Value,
): Promise<Saved<Value>> {
  const { data, error } = await call;
  if (data !== undefined) return { kind: 'saved', value: read(data), version: data.etag };
  const theirs = newer<View>(error);
  if (theirs) return { kind: 'changed', theirs: read(theirs), version: theirs.etag };
  return { kind: 'refused', problem: asProblem(error) };
}

/** The present state in an answer that says that there is a newer one. */
function newer<View extends Marked>(error: unknown): View | null {
  if (asProblem(error)?.status !== CHANGED_MEANWHILE) return null;
  const { current } = error as { current?: View | null };
  return current ?? null;
}

/** What a call that erases came to; null: it is gone. */
export async function erased(call: Promise<{ error?: unknown }>): Promise<Problem | 'unreachable' | null> {
  try {
    const { error } = await call;
    return error === undefined ? null : (asProblem(error) ?? 'unreachable');
  } catch {
    return 'unreachable';
  }
}
