import { Checkbox, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useT } from '../../../i18n/I18n';
import classes from './FoundList.module.css';
import { GuessSelect } from './GuessSelect';
import { SurenessPill } from './SurenessPill';
import type { FoundDraft } from './useChosen';
import type { Found } from './useScans';

interface FoundRowProps {
  unit: Found;
  /** The devices that are installed there already. */
  names: readonly string[];
  draft: FoundDraft;
  errors: readonly string[];
  onChange: (draft: FoundDraft) => void;
}

/** One unit id that answers. */
export function FoundRow({ unit, names, draft, errors, onChange }: FoundRowProps) {
  const t = useT();
  const guess = unit.guesses.find((item) => item.model === draft.model);
  const label = t('comm-unit', { unit: unit.unit_id });
  if (names.length > 0) {
    return (
      <li className={classes.row} data-there="">
        <IconCircleCheck className={classes.there} size={20} aria-hidden="true" />
        <span className={classes.unit}>{label}</span>
        <span className={classes.known}>
          <span className={classes.names}>{names.join(', ')}</span>
          <span className={classes.says}>{t('comm-installed')}</span>
        </span>
      </li>
    );
  }
  return (
    <li className={classes.row}>
      <Checkbox
        aria-label={t('comm-choose-unit', { unit: unit.unit_id })}
        checked={draft.chosen}
        onChange={(event) => onChange({ ...draft, chosen: event.currentTarget.checked })}
      />
      <span className={classes.unit}>
        {label}
        <SurenessPill guess={guess} />
        {unit.says && <span className={classes.says}>{t('comm-says', { text: unit.says })}</span>}
      </span>
      <GuessSelect
        label={t('comm-model-of', { unit: unit.unit_id })}
        guesses={unit.guesses}
        value={draft.model}
        onChange={(model) => onChange({ ...draft, model, chosen: model !== '' })}
      />
      <TextInput
        aria-label={t('comm-name-of', { unit: unit.unit_id })}
        placeholder={t('comm-name')}
        maxLength={80}
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
      />
      {errors.length > 0 && <p className={classes.error}>{errors.join('. ')}</p>}
    </li>
  );
}
