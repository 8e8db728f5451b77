import { useState } from 'react';
import { $api, client } from '../../../api/client';
import { useT } from '../../../i18n/I18n';
import { toldOf } from '../problems';

const LOOK_MS = 400;

/** The report that is being printed, or was. */
export function useReport() {
  const t = useT();
  const [id, setId] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const query = $api.useQuery(
    'get',
    '/api/v1/commissioning/reports/{report_id}',
    { params: { path: { report_id: id ?? 0 } } },
    { enabled: id !== null, refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_MS : false) },
  );
  const make = () => {
    setProblem(null);
    client.POST('/api/v1/commissioning/reports').then(
      ({ data, error }) => {
        if (data) setId(data.id);
        else setProblem(toldOf(error) ?? t('unreachable-text'));
      },
      () => setProblem(t('unreachable-text')),
    );
  };
  const report = id === null ? undefined : query.data;
  return { report, make, problem: problem ?? report?.error?.detail ?? null, printing: report?.state === 'running' };
}
