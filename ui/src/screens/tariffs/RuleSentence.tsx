import { IconArrowRight } from '@tabler/icons-react';
import { useI18n } from '../../i18n/I18n';
import classes from './Form.module.css';
import { bodyOf, type RuleDraft } from './ruleDraft';
import { ruleWords } from './ruleWords';
import { type Look, TariffName } from './TariffMark';

/** What a rule that is being written says. */
export function RuleSentence({ draft, look }: { draft: RuleDraft; look: Look | undefined }) {
  const { t, language } = useI18n();
  const { validity = null, frame = null, weekdays = [] } = bodyOf(draft, 'electricity');
  const words =
    validity && !(validity.first && validity.last)
      ? { validity: null, frame, weekdays }
      : { validity, frame, weekdays };
  return (
    <p className={classes.sentence} aria-live="polite" data-sentence="">
      {weekdays.length === 0 ? t('rule-no-day') : ruleWords(words, language, t)}
      <IconArrowRight size={16} aria-hidden="true" />
      <TariffName look={look} />
    </p>
  );
}
