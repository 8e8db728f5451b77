import { IconInfoCircle } from '@tabler/icons-react';
import type { Consumption } from '../../api/model';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './PriceNotice.module.css';

const COUNTED = { electricity: 'Wh', gas: 'dm³', water: 'dm³' };

/** Says plainly what part of the consumption the sums of money do not cover. */
export function PriceNotice({ answers }: { answers: readonly Consumption[] }) {
  const t = useT();
  const format = useFormat();
  const unpriced = answers.flatMap(({ cost, commodity, scope, scope_label }) => {
    const units = cost?.unpriced.reduce((total, value) => total + value, 0) ?? 0;
    if (units === 0) return [];
    const amount = format.quantity(units, COUNTED[commodity]);
    const name = scope === 'total' ? t(`commodity-${commodity}`) : scope_label;
    return [answers.length > 1 ? `${name} ${amount}` : amount];
  });
  const waits = answers.some(({ cost }) => cost?.provisional.includes(true));
  if (unpriced.length === 0 && !waits) return null;
  return (
    <p className={classes.notice}>
      <IconInfoCircle size={18} aria-hidden="true" />
      <span>
        {unpriced.length > 0 && t('unpriced-part', { amount: unpriced.join(', ') })} {waits && t('provisional-part')}
      </span>
    </p>
  );
}
