import { IconCircleCheck } from '@tabler/icons-react';
import { Panel } from '../../components/Panel';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import type { FrozenBill } from './billTypes';
import { Compared } from './Compared';
import classes from './Compared.module.css';
import { useLineTitle } from './useLineTitle';

/** What the same rules make of today's data: a correction that came after the bill is a difference, never a change of it. */
export function LaterDifference({ bill }: { bill: FrozenBill }) {
  const t = useT();
  const format = useFormat();
  const title = useLineTitle(bill.bill.lines);
  const { data_changed: changed, difference, currency } = bill;
  return (
    <Panel title={t('later-title')}>
      {difference.lines.length === 0 ? (
        <p className={classes.same}>
          <IconCircleCheck size={20} aria-hidden="true" />
          {t(changed ? 'later-same-money' : 'later-same')}
        </p>
      ) : (
        <>
          <p className={classes.words} data-difference="">
            {t('later-differs', { amount: format.moneyChange(difference.total, currency) })}
          </p>
          <Compared
            label={t('later-title')}
            currency={currency}
            heads={[t('later-frozen'), t('later-now')]}
            lines={difference.lines.map(({ key, name, before, after, difference: amount }) => ({
              key,
              name: title(key, name),
              first: before,
              second: after,
              amount,
            }))}
          />
        </>
      )}
    </Panel>
  );
}
