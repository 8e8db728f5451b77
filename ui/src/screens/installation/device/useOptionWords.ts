import { useI18n } from '../../../i18n/I18n';
import type { ProfileOption } from './useCatalogue';

const LABEL = /^((?:digital|analog)_(?:input|output))_(\d+)_label$/;

export function isLabel(name: string): boolean {
  return LABEL.test(name);
}

/** What options and their choices are called, and what to enter. */
export function useOptionWords() {
  const { t, has } = useI18n();
  const name = (option: string): string => {
    const [, quantity, number] = LABEL.exec(option) ?? [];
    if (quantity) return `${t(`quantity-${quantity}`)} ${number}`;
    return has(`inst-option-${option}`) ? t(`inst-option-${option}`) : option.replaceAll('_', ' ');
  };
  const help = (option: ProfileOption): string | undefined => {
    const message = `inst-option-${option.name}-help`;
    if (has(message)) return t(message);
    return option.note || undefined;
  };
  const choice = (option: string, value: string): string => {
    const message = `inst-choice-${option}-${value}`;
    return has(message) ? t(message) : value;
  };
  return { name, help, choice };
}
