import { NativeSelect } from '@mantine/core';
import type { Commodity } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { AmountField } from './AmountField';
import { type ChargeDraft, PERS } from './chargeDraft';
import { DemandFields } from './DemandFields';
import classes from './Form.module.css';
import { isUnit, UNITS, unitName } from './units';

export interface ChargeTermsProps {
  draft: ChargeDraft;
  commodity: Commodity;
  currency: string;
  put: (part: Partial<ChargeDraft>) => void;
  fault: (field: string) => string | undefined;
}

/** The entries that the chosen kind of charge has. */
export function ChargeTerms({ draft, commodity, currency, put, fault }: ChargeTermsProps) {
  const t = useT();
  const { kind } = draft;
  // The path of an entry may name the kind that was tried.
  const at = (field: string) => fault(`what.${field}`) ?? fault(`what.${kind}.${field}`);
  if (kind === 'tax') {
    return (
      <AmountField
        label={t('charge-percent')}
        unit="%"
        value={draft.percent}
        error={at('percent')}
        onChange={(percent) => put({ percent })}
      />
    );
  }
  const per = { standing: '', demand: '/kW', reactive: '/kvarh', levy: `/${unitName(draft.unit)}`, feed_in: '/kWh' };
  return (
    <>
      <div className={classes.pair}>
        <AmountField
          label={t('charge-amount')}
          unit={`${currency}${per[kind]}`}
          value={draft.amount}
          error={at('amount')}
          onChange={(amount) => put({ amount })}
        />
        {kind === 'standing' && (
          <NativeSelect
            label={t('charge-per')}
            value={draft.per}
            onChange={({ currentTarget: { value } }) => put({ per: PERS.find((item) => item === value) ?? 'month' })}
            data={PERS.map((value) => ({ value, label: t(`charge-per-${value}`) }))}
          />
        )}
        {kind === 'reactive' && (
          <AmountField
            label={t('charge-tan-phi')}
            unit="tan φ"
            value={draft.tanPhi}
            error={at('free_tan_phi')}
            onChange={(tanPhi) => put({ tanPhi })}
          />
        )}
        {kind === 'levy' && UNITS[commodity].length > 1 && (
          <NativeSelect
            label={t('tariff-unit')}
            value={draft.unit}
            onChange={({ currentTarget: { value } }) => isUnit(value) && put({ unit: value })}
            data={UNITS[commodity].map((value) => ({ value, label: unitName(value) }))}
          />
        )}
      </div>
      {kind === 'demand' && <DemandFields draft={draft} put={put} at={at} />}
    </>
  );
}
