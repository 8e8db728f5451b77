import { Select, TextInput } from '@mantine/core';
import { useI18n } from '../../../i18n/I18n';
import { ORDER } from '../form/FormSection';
import { type ProfileOption, useCatalogue } from './useCatalogue';
import { useOptionWords } from './useOptionWords';

interface OptionFieldProps {
  option: ProfileOption;
  value: string | undefined;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One of the things that the model asks for, drawn as its kind needs it. */
export function OptionField({ option, value, error, onChange }: OptionFieldProps) {
  const { t } = useI18n();
  const { profiles } = useCatalogue();
  const words = useOptionWords();
  const common = {
    inputWrapperOrder: ORDER,
    label: words.name(option.name),
    description: words.help(option),
    required: option.required,
    withAsterisk: option.required,
    error,
  };
  const given = value ?? option.default ?? '';
  if (option.type === 'choice' || option.type === 'boolean') {
    const choices = option.type === 'boolean' ? ['true', 'false'] : option.choices;
    return (
      <Select
        {...common}
        placeholder={t('inst-choose')}
        allowDeselect={!option.required && option.default === null}
        data={choices.map((choice) => ({ value: choice, label: words.choice(option.name, choice) }))}
        value={given || null}
        onChange={(choice) => onChange(choice ?? '')}
      />
    );
  }
  if (option.type === 'profile') {
    const choices = profiles.filter((profile) => profile.kind === 'pulse_concentrator');
    return (
      <Select
        {...common}
        placeholder={t('inst-choose')}
        searchable
        nothingFoundMessage={t('inst-nothing-found')}
        data={choices.map((profile) => ({ value: profile.id, label: `${profile.name} (${profile.vendor})` }))}
        value={given || null}
        onChange={(choice) => onChange(choice ?? '')}
      />
    );
  }
  return (
    <TextInput
      {...common}
      value={given}
      inputMode={option.type === 'integer' ? 'numeric' : option.type === 'number' ? 'decimal' : 'text'}
      leftSection={option.type === 'hex' ? '0x' : undefined}
      rightSection={option.unit || undefined}
      rightSectionWidth={option.unit ? 46 : undefined}
      spellCheck={false}
      maxLength={200}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
