import { $api } from '../../api/client';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './RecomputeProgress.module.css';

const WHILE_RUNNING_MS = 700;
const IDLE_MS = 15_000;

/** How far the past has been priced anew after a change of rules; nothing while there is nothing to do. */
export function RecomputeProgress() {
  const t = useT();
  const format = useFormat();
  const { data } = $api.useQuery(
    'get',
    '/api/v1/cost-rules/progress',
    {},
    { refetchInterval: ({ state }) => (state.data?.running ? WHILE_RUNNING_MS : IDLE_MS) },
  );
  if (!data?.running || data.total === 0) return null;
  const words = t('recompute', { done: format.number(data.done, 0), total: format.number(data.total, 0) });
  return (
    <div className={classes.progress} role="status">
      <span>{words}</span>
      <progress value={data.done} max={data.total} aria-label={words} />
    </div>
  );
}
