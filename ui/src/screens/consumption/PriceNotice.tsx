import { IconInfoCircle } from '@tabler/icons-react';
import type { Consumption } from '../../api/model';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './PriceNotice.module.css';

const COUNTED = { electricity: 'Wh', gas: 'dm³', water: 'dm³' };

/** Says plainly what part of the consumption a sum of money does not cover. */
export function PriceNotice({ data }: { data: Consumption }) {
  const t = useT();
  const format = useFormat();
  const { cost } = data;
  if (!cost) return null;
  const unpriced = cost.unpriced.reduce((total, value) => total + value, 0);
  const waits = cost.provisional.includes(true);
  if (unpriced === 0 && !waits) return null;
  const amount = format.quantity(unpriced, COUNTED[data.commodity]);
  return (
    <p className={classes.notice}>
      <IconInfoCircle size={18} aria-hidden="true" />
      <span>
        {unpriced > 0 && (data.unit === data.currency ? t('unpriced-part', { amount }) : t('unpriced-some'))}{' '}
        {waits && t('provisional-part')}
      </span>
    </p>
  );
}
