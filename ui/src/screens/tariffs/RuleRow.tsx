import type { ReactNode } from 'react';
import { shift } from '../../format/calendar';
import { useI18n } from '../../i18n/I18n';
import classes from './RuleList.module.css';
import { ruleWords, type When } from './ruleWords';
import { type Look, TariffName } from './TariffMark';
import type { CostRule } from './useBook';

interface RuleRowProps {
  rule: CostRule;
  look: Look | undefined;
  children: ReactNode;
}

/** A rule in words: its tariff, when it is true, and whether that is now or never. */
export function RuleRow({ rule, look, children }: RuleRowProps) {
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
          <span className={classes.never}>{t(meetsNoDay(rule) ? 'rule-never-days' : 'rule-never-above')}</span>
        )}
      </div>
      <span className={classes.actions}>{children}</span>
    </div>
  );
}

/** Whether the dates of a rule fall on none of its days of the week. */
function meetsNoDay({ validity, weekdays = [] }: When): boolean {
  if (!validity || validity.every_year) return false;
  for (let date = validity.first, days = 0; date <= validity.last && days < 7; date = shift(date, 'day', 1), days++)
    if (weekdays.includes((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7)) return false;
  return true;
}
