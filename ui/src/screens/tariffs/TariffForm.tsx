import { Button, Modal, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Commodity } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { ChangeProblem } from './ChangeProblem';
import { ColorField } from './ColorField';
import classes from './Form.module.css';
import { MarketFields } from './MarketFields';
import { PriceRows } from './PriceRows';
import { inputOf, tariffDraft, type TariffDraft } from './tariffDraft';
import { isUnit, UNITS, unitName } from './units';
import { ifMatch, type TariffInput, type Tried, useTariffs } from './useBook';
import { useChange } from './useChange';

interface TariffFormProps {
  tariff: Tried<TariffInput> | null;
  commodity: Commodity;
  /** Colours that other tariffs have. */
  used: readonly string[];
  revision: number;
  onClose: () => void;
  /** Takes the tariff in place of the server: for trying it. */
  onKeep?: ((tariff: TariffInput) => void) | undefined;
}

const FIELDS = ['name', 'color', 'unit', 'prices', 'market_series', 'market_factor'];

export function TariffForm({ tariff, commodity, used, revision, onClose, onKeep }: TariffFormProps) {
  const t = useT();
  const phone = useMediaQuery('(max-width: 48em)');
  const { currency } = useTariffs(commodity);
  const [seen] = useState(revision);
  const [draft, setDraft] = useState<TariffDraft>(() => tariffDraft(tariff, commodity, used));
  const change = useChange(seen, onClose);
  const put = (part: Partial<TariffDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () => {
    const body = inputOf(draft, commodity);
    put({ prices: body.prices.map(({ amount, valid_from: from }) => ({ amount, from: from ?? '' })) });
    if (onKeep) return onKeep(body);
    return change.run((known) => {
      const header = ifMatch(known);
      return tariff
        ? client.PUT('/api/v1/tariffs/{tariff_id}', { params: { path: { tariff_id: tariff.id }, header }, body })
        : client.POST('/api/v1/tariffs', { params: { header }, body });
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      fullScreen={phone === true}
      title={tariff ? t('tariff-edit', { name: tariff.name }) : t('tariff-add')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label={t('tariff-name')}
          data-autofocus
          maxLength={80}
          value={draft.name}
          error={change.fault('name')}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <ColorField value={draft.color} error={change.fault('color')} onChange={(color) => put({ color })} />
        {UNITS[commodity].length > 1 && (
          <NativeSelect
            label={t('tariff-unit')}
            value={draft.unit}
            error={change.fault('unit')}
            onChange={({ currentTarget: { value } }) => isUnit(value) && put({ unit: value })}
            data={UNITS[commodity].map((value) => ({ value, label: unitName(value) }))}
          />
        )}
        <SegmentedControl
          fullWidth
          aria-label={t('tariff-kind')}
          value={draft.market}
          onChange={(value) => put({ market: value === 'dynamic' ? 'dynamic' : 'fixed' })}
          data={[
            { value: 'fixed', label: t('tariff-fixed') },
            { value: 'dynamic', label: t('tariff-dynamic') },
          ]}
        />
        {draft.market === 'dynamic' && <MarketFields draft={draft} put={put} fault={change.fault} />}
        <PriceRows draft={draft} currency={currency} put={put} fault={change.fault} />
        <ChangeProblem change={change} shown={FIELDS} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={change.busy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
