import { useState } from 'react';
import { client } from '../../../api/client';
import { asProblem } from '../../../api/problem';
import { useT } from '../../../i18n/I18n';
import { useChanged } from '../../installation/useSetUp';
import { toldOf } from '../problems';
import type { Found, Scan } from './useScans';

export interface FoundDraft {
  chosen: boolean;
  model: string;
  name: string;
}

type Errors = Record<number, string[]>;

/** What of a scan is chosen, how it will be called, and adding it all at once. */
export function useChosen(scan: Scan) {
  const t = useT();
  const changed = useChanged();
  const [drafts, setDrafts] = useState<Record<number, FoundDraft>>({});
  const [errors, setErrors] = useState<Errors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [added, setAdded] = useState(0);
  const [adding, setAdding] = useState(false);
  const draftOf = (unit: Found): FoundDraft => drafts[unit.unit_id] ?? proposed(unit);
  const wanted = scan.found.filter((unit) => unit.device_ids.length === 0 && draftOf(unit).chosen);
  const set = (unit: number, draft: FoundDraft) => {
    setDrafts((before) => ({ ...before, [unit]: draft }));
    setErrors(({ [unit]: _, ...others }) => others);
  };
  const add = () => {
    setAdding(true);
    setProblem(null);
    setAdded(0);
    const devices = wanted.map((unit) => {
      const { model, name } = draftOf(unit);
      return { gateway_id: scan.gateway_id, unit_id: unit.unit_id, model, name: name.trim() };
    });
    client
      .POST('/api/v1/commissioning/devices', { body: { devices } as never })
      .then(async ({ data, error }) => {
        if (data) {
          setAdded(data.items.length);
          setErrors({});
        } else {
          const told = errorsOf(error, wanted);
          setErrors(told);
          const general = toldOf(error) ?? t('unreachable-text');
          setProblem(Object.keys(told).length > 0 ? t('comm-add-refused') : general);
        }
        await changed();
      })
      .catch(() => setProblem(t('unreachable-text')))
      .finally(() => setAdding(false));
  };
  return { draftOf, set, add, adding, added, problem, count: wanted.length, errorsOf: (unit: number) => errors[unit] ?? [] };
}

/** The best guess is chosen where it is sure enough to be one. */
function proposed(unit: Found): FoundDraft {
  const [best] = unit.guesses;
  const sure = best !== undefined && best.sureness !== 'possible';
  return { chosen: sure, model: best?.model ?? '', name: '' };
}

/** Which unit each of the refused fields belongs to. */
function errorsOf(error: unknown, wanted: readonly Found[]): Errors {
  const found: Errors = {};
  for (const item of asProblem(error)?.errors ?? []) {
    const [, place] = /^devices\.(\d+)\./.exec(item.field) ?? [];
    const unit = place === undefined ? undefined : wanted[Number(place)];
    if (unit) found[unit.unit_id] = [...(found[unit.unit_id] ?? []), item.detail];
  }
  return found;
}
