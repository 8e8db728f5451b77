import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, client } from '../../../api/client';
import type { Schemas } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { toldOf } from '../problems';

export type Scan = Schemas['ScanView'];
export type Found = Schemas['FoundView'];

const NONE: Scan[] = [];
const LOOK_MS = 700;
const KEY = ['get', '/api/v1/commissioning/scans'] as const;

/** The scans there are, newest first, looked at often while one runs. */
export function useScans() {
  const t = useT();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [starting, setStarting] = useState(false);
  const query = $api.useQuery(
    'get',
    '/api/v1/commissioning/scans',
    {},
    {
      refetchInterval: ({ state }) => (state.data?.items.some((scan) => scan.state === 'running') ? LOOK_MS : false),
    },
  );
  const again = () => queries.invalidateQueries({ queryKey: KEY });
  const start = (gateway: number, first: number, last: number) => {
    setStarting(true);
    setProblem(null);
    client
      .POST('/api/v1/commissioning/scans', { body: { gateway_id: gateway, first_unit: first, last_unit: last } })
      .then(({ error }) => {
        if (error) setProblem(toldOf(error) ?? t('unreachable-text'));
        return again();
      })
      .catch(() => setProblem(t('unreachable-text')))
      .finally(() => setStarting(false));
  };
  const cancel = (id: number) => {
    void client
      .DELETE('/api/v1/commissioning/scans/{scan_id}', { params: { path: { scan_id: id } } })
      .catch(() => undefined)
      .then(again);
  };
  return { scans: query.data?.items ?? NONE, start, cancel, problem, starting };
}
