import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useT } from '../../../i18n/I18n';
import { useCatalogue } from '../../installation/device/useCatalogue';
import type { Found } from './useScans';

interface GuessSelectProps {
  label: string;
  guesses: Found['guesses'];
  value: string;
  onChange: (model: string) => void;
}

/** The models that fit first, then every other one. */
export function GuessSelect({ label, guesses, value, onChange }: GuessSelectProps) {
  const t = useT();
  const { profiles } = useCatalogue();
  const data = useMemo(() => {
    const guessed = new Set(guesses.map((guess) => guess.model));
    const others = profiles.filter(
      (item) => !guessed.has(item.id) && item.family !== 'server' && item.superseded_by === null,
    );
    const option = (item: { id: string; name: string; vendor: string }) => ({
      value: item.id,
      label: `${item.vendor} ${item.name}`,
    });
    const all = { group: t('comm-all-models'), items: others.map(option) };
    if (guesses.length === 0) return [all];
    const fitting = guesses.map((guess) => option({ id: guess.model, name: guess.name, vendor: guess.vendor }));
    return [{ group: t('comm-fitting-models'), items: fitting }, all];
  }, [guesses, profiles, t]);
  return (
    <Select
      aria-label={label}
      placeholder={t('comm-choose-model')}
      searchable
      nothingFoundMessage={t('comm-no-model')}
      maxDropdownHeight={320}
      limit={60}
      data={data}
      value={value || null}
      onChange={(model) => onChange(model ?? '')}
    />
  );
}
