import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useT } from '../../i18n/I18n';
import { AmountField } from './AmountField';
import classes from './PriceRows.module.css';
import type { TariffDraft } from './tariffDraft';
import { priceUnit } from './units';

interface PriceRowsProps {
  draft: TariffDraft;
  currency: string;
  put: (part: Partial<TariffDraft>) => void;
  fault: (field: string) => string | undefined;
}

/** Prices with the day from which each is valid; a price alone needs no day. */
export function PriceRows({ draft, currency, put, fault }: PriceRowsProps) {
  const t = useT();
  const { prices } = draft;
  const change = (at: number, part: Partial<(typeof prices)[number]>) =>
    put({ prices: prices.map((item, index) => (index === at ? { ...item, ...part } : item)) });
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{t(draft.market === 'dynamic' ? 'price-surcharges' : 'price-prices')}</legend>
      {prices.map((price, index) => (
        <div key={index} className={classes.row} data-price={index}>
          <AmountField
            aria-label={t('price-amount-number', { number: index + 1 })}
            value={price.amount}
            unit={priceUnit(currency, draft.unit)}
            error={fault(`prices.${index}.amount`) ?? fault(`prices.${index}`)}
            onChange={(amount) => change(index, { amount })}
          />
          <TextInput
            type="date"
            aria-label={t('price-from-number', { number: index + 1 })}
            value={price.from}
            error={fault(`prices.${index}.valid_from`)}
            onChange={(event) => change(index, { from: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            aria-label={t('price-remove', { number: index + 1 })}
            onClick={() => put({ prices: prices.filter((_, place) => place !== index) })}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      {fault('prices') && <p className={classes.error}>{fault('prices')}</p>}
      <p className={classes.hint}>{t(draft.market === 'dynamic' ? 'price-surcharges-hint' : 'price-prices-hint')}</p>
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        onClick={() => put({ prices: [...prices, { amount: '', from: '' }] })}
      >
        {t('price-add')}
      </Button>
    </fieldset>
  );
}
