import type { ReactNode } from 'react';
import { localeOf } from '../../format/Format';
import { useI18n } from '../../i18n/I18n';
import classes from './RuleList.module.css';
import { ruleWords } from './ruleWords';
import { type Look, TariffName } from './TariffMark';
import type { CostRule } from './useBook';

interface RuleRowProps {
  rule: CostRule;
  look: Look | undefined;
  /** The number of every rule in the list. */
  places: ReadonlyMap<number, number>;
  children: ReactNode;
}

/** A rule in words: its tariff, when it is true, and whether that is now or never. */
export function RuleRow({ rule, look, places, children }: RuleRowProps) {
  const { t, language } = useI18n();
  return (
    <div className={classes.rule} data-rule={rule.id} data-active={rule.active || undefined}>
      <div className={classes.words}>
        <span className={classes.head}>
          <TariffName look={look} />
          {rule.active && (
            <span className={classes.active}>
              <span className={classes.beacon} aria-hidden="true" />
              {t('rule-active')}
            </span>
          )}
        </span>
        <span className={classes.sentence}>{ruleWords(rule, language, t)}</span>
        {rule.never && (
          <span className={classes.never}>
            <Never rule={rule} places={places} />
          </span>
        )}
      </div>
      <span className={classes.actions}>{children}</span>
    </div>
  );
}

/** Why a rule says no tariff ever, with the numbers of the rules that do in its stead. */
function Never({ rule, places }: { rule: CostRule; places: ReadonlyMap<number, number> }) {
  const { t, language } = useI18n();
  if (rule.never_why === 'impossible') return t('rule-never-itself');
  const numbers = rule.never_by.map((id) => String(places.get(id) ?? '')).filter((text) => text !== '');
  if (numbers.length === 0) return t('rule-never-above');
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(numbers);
  return t('rule-never-by', { count: numbers.length, rules: list });
}
