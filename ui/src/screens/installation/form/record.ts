import type { Problem } from '../../../api/problem';

/** What became of an attempt to save. */
export type Saved<Value> =
  | { kind: 'saved'; value: Value; version: string | null }
  | { kind: 'changed'; theirs: Value; version: string | null }
  | { kind: 'refused'; problem: Problem | null };

/** What is wrong, by the API's name of the field ("options.register"). */
export type Errors = Readonly<Record<string, string>>;

/** The messages of a refusal at their fields; a message without a field is under ''. */
export function errorsOf(problem: Problem): Errors {
  if (problem.errors.length === 0) return { '': problem.detail || problem.code };
  return Object.fromEntries(problem.errors.map((item) => [item.field.replace(/^body\./, ''), item.detail]));
}

/** Whether two values say the same; good for what forms hold: texts, numbers, lists and plain objects of them. */
export function same(one: unknown, other: unknown): boolean {
  return stable(one) === stable(other);
}

function stable(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== '');
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One field that two people changed differently, and what it was before. */
export interface Difference<Value> {
  field: keyof Value & string;
  mine: unknown;
  theirs: unknown;
  both: boolean;
}

/** What `theirs` changed since `base`, with what `mine` says there; `both` where I changed it too. */
export function differences<Value extends object>(base: Value, mine: Value, theirs: Value): Difference<Value>[] {
  const fields = Object.keys(theirs) as (keyof Value & string)[];
  return fields
    .filter((field) => !same(base[field], theirs[field]))
    .map((field) => ({
      field,
      mine: mine[field],
      theirs: theirs[field],
      both: !same(base[field], mine[field]) && !same(mine[field], theirs[field]),
    }));
}

/** My changes on top of theirs: a field that both changed is taken from me only when `keepMine` says so. */
export function merged<Value extends object>(
  base: Value,
  mine: Value,
  theirs: Value,
  keepMine: (field: keyof Value & string) => boolean,
): Value {
  const result = { ...theirs };
  for (const field of Object.keys(mine) as (keyof Value & string)[]) {
    const changedByMe = !same(base[field], mine[field]);
    const changedByThem = !same(base[field], theirs[field]);
    if (changedByMe && (!changedByThem || keepMine(field))) result[field] = mine[field];
  }
  return result;
}
