import { PasswordInput, TextInput } from '@mantine/core';
import { useT } from '../../i18n/I18n';
import classes from './Form.module.css';
import type { SeriesDraft } from './seriesDraft';

interface SourceFieldsProps {
  draft: SeriesDraft;
  put: (part: Partial<SeriesDraft>) => void;
  hasSecret: boolean;
  fault: (field: string) => string | undefined;
}

const ITEM_FIELDS = ['items', 'start', 'end', 'price'] as const;

/** Where prices are fetched from, how often, and how the answer is read. */
export function SourceFields({ draft, put, hasSecret, fault }: SourceFieldsProps) {
  const t = useT();
  return (
    <>
      <TextInput
        label={t('prices-url')}
        description={t('prices-url-hint')}
        value={draft.url}
        error={fault('source.url')}
        onChange={(event) => put({ url: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('prices-every')}
          inputMode="numeric"
          value={draft.every}
          error={fault('source.every_h')}
          onChange={(event) => put({ every: event.currentTarget.value })}
        />
        <TextInput
          label={t('prices-divisor')}
          description={t('prices-divisor-hint')}
          inputMode="decimal"
          value={draft.divisor}
          error={fault('source.units_per_price')}
          onChange={(event) => put({ divisor: event.currentTarget.value })}
        />
      </div>
      <div className={classes.pair}>
        {ITEM_FIELDS.map((field) => (
          <TextInput
            key={field}
            label={t(`prices-json-${field}`)}
            value={draft[field]}
            error={fault(`source.${field}`)}
            onChange={(event) => put({ [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <div className={classes.pair}>
        <TextInput
          label={t('prices-header')}
          description={t('charge-open')}
          value={draft.header}
          error={fault('source.header')}
          onChange={(event) => put({ header: event.currentTarget.value })}
        />
        <PasswordInput
          label={t('prices-secret')}
          description={t(hasSecret ? 'prices-secret-kept' : 'charge-open')}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': t('show-code') }}
          value={draft.secret}
          error={fault('source.secret')}
          onChange={(event) => put({ secret: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
