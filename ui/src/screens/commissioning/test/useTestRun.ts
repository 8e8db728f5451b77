import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, client } from '../../../api/client';
import type { Schemas } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { toldOf } from '../problems';

export type TestRun = Schemas['TestRunView'];
export type Outcome = Schemas['OutcomeView'];

const LOOK_MS = 800;
const KEY = ['get', '/api/v1/commissioning/tests'] as const;

/** The test that runs, or the last one. */
export function useTestRun() {
  const t = useT();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const query = $api.useQuery(
    'get',
    '/api/v1/commissioning/tests',
    {},
    { refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_MS : false) },
  );
  const told = ({ error }: { error?: unknown }) => {
    setProblem(error ? (toldOf(error) ?? t('unreachable-text')) : null);
    return queries.invalidateQueries({ queryKey: KEY });
  };
  const start = (gateways: readonly number[]) => {
    client
      .POST('/api/v1/commissioning/tests', { body: { gateway_ids: [...gateways] } })
      .then(told, () => setProblem(t('unreachable-text')));
  };
  const cancel = () => {
    client.DELETE('/api/v1/commissioning/tests').then(told, () => setProblem(t('unreachable-text')));
  };
  return { query, run: query.data, start, cancel, problem };
}
