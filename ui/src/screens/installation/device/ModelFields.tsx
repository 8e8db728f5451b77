import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useT } from '../../../i18n/I18n';
import { FormSection, ORDER } from '../form/FormSection';
import { bare } from '../tree/filter';
import { ModelCard } from './ModelCard';
import classes from './ModelFields.module.css';
import type { Profile, ProfileSummary } from './useCatalogue';

interface ModelFieldsProps {
  profiles: readonly ProfileSummary[];
  chosen: ProfileSummary | undefined;
  profile: Profile | undefined;
  value: string;
  /** Behind another server only what that server passes on can be chosen, elsewhere all but that. */
  behindServer: boolean;
  error: string | undefined;
  onChange: (model: string) => void;
}

/** Family, then model: found by name, maker or catalogue number, with what is known of it. */
export function ModelFields(props: ModelFieldsProps) {
  const { profiles, chosen, profile, value, behindServer, error, onChange } = props;
  const t = useT();
  const [wanted, setWanted] = useState<string | null>(null);
  const possible = useMemo(
    () =>
      profiles.filter(
        (item) => (item.family === 'server') === behindServer && (item.superseded_by === null || item.id === value),
      ),
    [profiles, behindServer, value],
  );
  const families = [...new Set(possible.map((item) => item.family))];
  const family = wanted ?? chosen?.family ?? null;
  const shown = possible.filter((item) => family === null || item.family === family);
  const byId = useMemo(() => new Map(possible.map((item) => [item.id, item])), [possible]);
  return (
    <FormSection title={t('inst-device-what')}>
      <Select
        inputWrapperOrder={ORDER}
        label={t('inst-family')}
        description={t('inst-family-help')}
        placeholder={t('inst-family-all')}
        clearable
        clearButtonProps={{ 'aria-label': t('inst-clear') }}
        data={families.map((item) => ({ value: item, label: t(`inst-family-${item}`) }))}
        value={family}
        onChange={(next) => {
          setWanted(next);
          if (next !== null && chosen && chosen.family !== next) onChange('');
        }}
      />
      <Select
        inputWrapperOrder={ORDER}
        label={t('inst-model')}
        description={t('inst-model-help')}
        placeholder={t('inst-model-placeholder')}
        required
        withAsterisk
        searchable
        error={error}
        nothingFoundMessage={t('inst-nothing-found')}
        maxDropdownHeight={360}
        comboboxProps={{ shadow: 'lg', width: 'max-content', position: 'bottom-start' }}
        data={shown.map((item) => ({ value: item.id, label: item.name }))}
        filter={matching(byId)}
        renderOption={({ option }) => <ModelOption profile={byId.get(option.value)} />}
        value={value || null}
        onChange={(model) => onChange(model ?? '')}
      />
      {chosen && <ModelCard summary={chosen} profile={profile} />}
    </FormSection>
  );
}

function matching(byId: ReadonlyMap<string, ProfileSummary>): OptionsFilter {
  return ({ options, search }) => {
    const words = search.split(/\s+/).map(bare).filter(Boolean);
    const whole = bare(search);
    return options.filter((option) => {
      const profile = isItem(option) ? byId.get(option.value) : undefined;
      if (!profile) return false;
      const text = bare(`${profile.vendor}|${profile.name}|${profile.catalogue_numbers.join('|')}|${profile.id}`);
      return text.includes(whole) || words.every((word) => text.includes(word));
    });
  };
}

function isItem(option: object): option is ComboboxItem {
  return 'value' in option;
}

function ModelOption({ profile }: { profile: ProfileSummary | undefined }) {
  if (!profile) return null;
  return (
    <div className={classes.option}>
      <span className={classes.name}>{profile.name}</span>
      <span className={classes.about}>
        {[profile.vendor, profile.catalogue_numbers.slice(0, 3).join(', ')].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}
