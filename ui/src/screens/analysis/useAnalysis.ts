import { BASE } from '../../api/client';
import type { AnalysisView } from './view';

/** What was shown before stays until the new answer is there. */
export const KEEP = { placeholderData: <T>(previous: T) => previous };

export function queryOf({ commodity, period, date, scope }: AnalysisView) {
  return { commodity, period, date, scope };
}

export function csvAddress(name: string, view: AnalysisView, extra: Record<string, string> = {}): string {
  return `${BASE}/api/v1/analysis/${name}.csv?${new URLSearchParams({ ...queryOf(view), ...extra })}`;
}

/** Units per hour: power of energy, flow of volumes. */
export function rateOf(unit: string): string {
  return unit === 'Wh' ? 'W' : `${unit}/h`;
}
