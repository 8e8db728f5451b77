import {
  IconArrowBackUp,
  IconChartBar,
  IconClockDollar,
  IconPercentage,
  IconReceiptTax,
  IconWaveSine,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/FormatContext';
import { useI18n } from '../../i18n/I18n';
import type { ChargeKind } from './chargeDraft';
import classes from './ChargeRow.module.css';
import { chargeWords } from './chargeWords';
import rows from './RuleList.module.css';
import { dateWriter } from './ruleWords';
import type { ChargeInput } from './useBook';

const ICONS: Record<ChargeKind, TablerIcon> = {
  standing: IconClockDollar,
  demand: IconChartBar,
  reactive: IconWaveSine,
  levy: IconReceiptTax,
  tax: IconPercentage,
  feed_in: IconArrowBackUp,
};

interface ChargeRowProps {
  charge: ChargeInput;
  currency: string;
  children: ReactNode;
}

/** A charge in words. */
export function ChargeRow({ charge, currency, children }: ChargeRowProps) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { name, what, first, last } = charge;
  const Icon = ICONS[what.kind];
  const date = dateWriter(language);
  const when =
    first && last
      ? t('rule-period', { first: date(first), last: date(last) })
      : first
        ? t('charge-from', { date: date(first) })
        : last
          ? t('charge-until', { date: date(last) })
          : '';
  return (
    <div className={rows.rule}>
      <span className={classes.icon}>
        <Icon size={19} stroke={1.7} aria-hidden="true" />
      </span>
      <div className={rows.words}>
        <span className={rows.head}>
          <b className={classes.name}>{name}</b>
          <span className={classes.kind}>{t(`charge-${what.kind}`)}</span>
        </span>
        <span className={rows.sentence}>
          {chargeWords(what, { t, language, format, currency })}
          {when && ` · ${when}`}
        </span>
      </div>
      <span className={rows.actions}>{children}</span>
    </div>
  );
}
