import { TextInput } from '@mantine/core';
import { useT } from '../../i18n/I18n';
import { AmountField } from './AmountField';
import classes from './Form.module.css';
import type { TariffDraft } from './tariffDraft';

interface MarketFieldsProps {
  draft: TariffDraft;
  put: (part: Partial<TariffDraft>) => void;
  fault: (field: string) => string | undefined;
}

/** Which market prices a tariff follows, and by how much they are multiplied. */
export function MarketFields({ draft, put, fault }: MarketFieldsProps) {
  const t = useT();
  return (
    <div className={classes.pair}>
      <TextInput
        label={t('tariff-series')}
        description={t('tariff-series-hint')}
        maxLength={40}
        value={draft.series}
        error={fault('market_series')}
        onChange={(event) => put({ series: event.currentTarget.value })}
      />
      <AmountField
        label={t('tariff-factor')}
        description={t('tariff-factor-hint')}
        unit="×"
        value={draft.factor}
        error={fault('market_factor')}
        onChange={(factor) => put({ factor })}
      />
    </div>
  );
}
