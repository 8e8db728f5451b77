import { useEffect, useState } from 'react';
import { client } from '../../../api/client';
import type { Schemas } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { toldOf } from '../problems';

export type GenericOptions = Record<string, string>;
export type Asked = Schemas['TrialInput'];
export type TrialReading = Schemas['TrialReadingView'];

const DECIMAL_COMMA = /^(-?\d+),(\d+)$/;

/** What to read, as far as the form knows it; null while something is missing. */
export function askedOf(gatewayId: number | null, unitId: number | string, options: GenericOptions): Asked | null {
  const register = Number.parseInt(options.register ?? '', 16);
  const factor = Number((options.factor || '1').replace(DECIMAL_COMMA, '$1.$2'));
  if (gatewayId === null || unitId === '' || Number.isNaN(register) || register > 0xffff || !(factor > 0)) return null;
  return {
    gateway_id: gatewayId,
    unit_id: Number(unitId),
    register_address: register,
    function: options.function === '4' ? 4 : 3,
    factor,
    unit: options.unit || 'kWh',
  };
}

/** Reads once when it is shown, and again when asked. */
export function useTrial(asked: Asked) {
  const t = useT();
  const [times, setTimes] = useState(0);
  const [trial, setTrial] = useState<Schemas['TrialView'] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const key = `${JSON.stringify(asked)} ${times}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that matters
  useEffect(() => {
    let wanted = true;
    setTrial(null);
    setProblem(null);
    client.POST('/api/v1/commissioning/trials', { body: asked }).then(
      ({ data, error }) => {
        if (!wanted) return;
        if (data) setTrial(data);
        else setProblem(toldOf(error) ?? t('unreachable-text'));
      },
      () => wanted && setProblem(t('unreachable-text')),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return { trial, problem, again: () => setTimes((before) => before + 1) };
}
