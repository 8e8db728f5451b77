import { asProblem } from '../../api/problem';

/** What to say of a failed call; null means that the server was not reached. */
export function toldOf(error: unknown): string | null {
  const problem = asProblem(error);
  return problem ? problem.detail || problem.code : null;
}
