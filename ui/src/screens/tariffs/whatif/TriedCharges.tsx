import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { OrderedList } from '../../../components/OrderedList';
import { useT } from '../../../i18n/I18n';
import { ChargeForm } from '../ChargeForm';
import { ChargeRow } from '../ChargeRow';
import type { ChargeInput, Tried } from '../useBook';
import { EntryButtons } from './EntryButtons';
import type { TriedPartProps } from './TriedTariffs';
import { inOrder, nextId, withItem } from './triedBook';
import classes from './WhatIf.module.css';

/** The charges of the copy, in their order. */
export function TriedCharges({ book, put, commodity, currency }: TriedPartProps) {
  const t = useT();
  const [edited, setEdited] = useState<Tried<ChargeInput> | 'new' | null>(null);
  return (
    <section className={classes.part}>
      <div className={classes.head}>
        <h3>{t('bill-charges')}</h3>
        <Button variant="light" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => setEdited('new')}>
          {t('charge-add')}
        </Button>
      </div>
      {book.charges.length === 0 && <p className={classes.none}>{t('charges-none')}</p>}
      <OrderedList
        label={t('bill-charges')}
        items={book.charges}
        nameOf={({ name }) => name}
        onOrder={(ids) => Promise.resolve(put({ charges: inOrder(book.charges, ids) }))}
      >
        {(charge) => (
          <ChargeRow charge={charge} currency={currency}>
            <EntryButtons
              edit={t('charge-edit', { name: charge.name })}
              remove={t('charge-delete', { name: charge.name })}
              onEdit={() => setEdited(charge)}
              onRemove={() => put({ charges: book.charges.filter(({ id }) => id !== charge.id) })}
            />
          </ChargeRow>
        )}
      </OrderedList>
      {edited && (
        <ChargeForm
          charge={edited === 'new' ? null : edited}
          commodity={commodity}
          revision={0}
          currency={currency}
          onClose={() => setEdited(null)}
          onKeep={(charge) => {
            const id = edited === 'new' ? nextId(book.charges) : edited.id;
            put({ charges: withItem(book.charges, { ...charge, id }) });
            setEdited(null);
          }}
        />
      )}
    </section>
  );
}
