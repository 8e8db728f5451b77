import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Commodity } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { ChangeProblem } from './ChangeProblem';
import { type ChargeDraft, chargeDraft, chargeOf, kindsOf } from './chargeDraft';
import { ChargeTerms } from './ChargeTerms';
import classes from './Form.module.css';
import { type ChargeInput, ifMatch, type Tried } from './useBook';
import { useChange } from './useChange';

interface ChargeFormProps {
  charge: Tried<ChargeInput> | null;
  commodity: Commodity;
  revision: number;
  currency: string;
  onClose: () => void;
  /** Takes the charge in place of the server: for trying it. */
  onKeep?: ((charge: ChargeInput) => void) | undefined;
}

const FIELDS = ['name', 'what', 'first', 'last'];

export function ChargeForm({ charge, commodity, revision, currency, onClose, onKeep }: ChargeFormProps) {
  const t = useT();
  const phone = useMediaQuery('(max-width: 48em)');
  const [seen] = useState(revision);
  const [draft, setDraft] = useState<ChargeDraft>(() => chargeDraft(charge, commodity));
  const change = useChange(seen, onClose);
  const put = (part: Partial<ChargeDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () => {
    const body = chargeOf(draft, commodity);
    if (onKeep) return onKeep(body);
    return change.run((known) => {
      const header = ifMatch(known);
      return charge
        ? client.PUT('/api/v1/charges/{charge_id}', { params: { path: { charge_id: charge.id }, header }, body })
        : client.POST('/api/v1/charges', { params: { header }, body });
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      fullScreen={phone === true}
      title={charge ? t('charge-edit', { name: charge.name }) : t('charge-add')}
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
        <NativeSelect
          label={t('charge-kind')}
          description={t(`charge-about-${draft.kind}`)}
          data-autofocus
          value={draft.kind}
          onChange={({ currentTarget: { value } }) =>
            put({ kind: kindsOf(commodity).find((kind) => kind === value) ?? 'standing' })
          }
          data={kindsOf(commodity).map((kind) => ({ value: kind, label: t(`charge-${kind}`) }))}
        />
        <TextInput
          label={t('charge-name')}
          maxLength={80}
          value={draft.name}
          error={change.fault('name')}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <ChargeTerms draft={draft} commodity={commodity} currency={currency} put={put} fault={change.fault} />
        <div className={classes.pair}>
          <TextInput
            type="date"
            label={t('charge-first')}
            description={t('charge-open')}
            value={draft.first}
            error={change.fault('first')}
            onChange={(event) => put({ first: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('charge-last')}
            description={t('charge-open')}
            value={draft.last}
            error={change.fault('last')}
            onChange={(event) => put({ last: event.currentTarget.value })}
          />
        </div>
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
