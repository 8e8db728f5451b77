import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Commodity } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { AmountField } from './AmountField';
import { readAmount } from './amounts';
import { ChangeProblem } from './ChangeProblem';
import classes from './FirstSteps.module.css';
import { priceUnit, UNITS, unitName } from './units';
import { ifMatch, useTariffs } from './useBook';
import { useChange } from './useChange';

/** One price for all of a commodity, always. */
export function SinglePrice({ commodity, revision }: { commodity: Commodity; revision: number }) {
  const t = useT();
  const { currency } = useTariffs(commodity);
  const [amount, setAmount] = useState('');
  const units = UNITS[commodity];
  const [chosen, setUnit] = useState(units[0] ?? 'kwh');
  const unit = units.includes(chosen) ? chosen : (units[0] ?? 'kwh');
  const change = useChange(revision);
  const save = () => {
    const body = { commodity, amount: readAmount(amount), unit };
    return change.run((seen) =>
      client.PUT('/api/v1/tariffs/single-price', { params: { header: ifMatch(seen) }, body }),
    );
  };
  return (
    <form
      className={classes.price}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={classes.row}>
        <AmountField
          label={t('price-amount')}
          value={amount}
          unit={priceUnit(currency, unit)}
          error={change.fault('amount')}
          onChange={setAmount}
        />
        {units.length > 1 && (
          <NativeSelect
            label={t('tariff-unit')}
            value={unit}
            onChange={(event) => setUnit(event.currentTarget.value === 'm3' ? 'm3' : 'kwh')}
            data={units.map((value) => ({ value, label: unitName(value) }))}
          />
        )}
        <Button type="submit" variant="light" loading={change.busy}>
          {t('first-one-price-save')}
        </Button>
      </div>
      <ChangeProblem change={change} shown={['amount']} />
    </form>
  );
}
