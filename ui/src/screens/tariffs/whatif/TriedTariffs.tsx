import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Commodity } from '../../../api/model';
import { useFormat } from '../../../format/FormatContext';
import { useT } from '../../../i18n/I18n';
import { TariffForm } from '../TariffForm';
import { looksOf, TariffName } from '../TariffMark';
import type { TariffInput, Tried } from '../useBook';
import { nextId, type TriedBook, withItem } from './triedBook';
import classes from './WhatIf.module.css';

export interface TriedPartProps {
  book: TriedBook;
  put: (part: Partial<TriedBook>) => void;
  commodity: Commodity;
  currency: string;
}

/** The prices of the copy. */
export function TriedTariffs({ book, put, commodity, currency }: TriedPartProps) {
  const t = useT();
  const format = useFormat();
  const [edited, setEdited] = useState<Tried<TariffInput> | 'new' | null>(null);
  const looks = looksOf(book.tariffs);
  const price = ({ prices, market, market_series: series }: TariffInput) =>
    market === 'dynamic'
      ? (series ?? '')
      : prices.map(({ amount }) => format.price(amount, currency)).join(' → ') || t('tariff-no-price');
  return (
    <section className={classes.part}>
      <div className={classes.head}>
        <h3>{t('bill-tariffs')}</h3>
        <Button variant="light" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => setEdited('new')}>
          {t('tariff-add')}
        </Button>
      </div>
      <ul className={classes.tariffs}>
        {book.tariffs.map((tariff) => (
          <li key={tariff.id}>
            <TariffName look={looks.get(tariff.id)} />
            <span className={classes.price}>{price(tariff)}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={34}
              aria-label={t('tariff-edit', { name: tariff.name })}
              onClick={() => setEdited(tariff)}
            >
              <IconPencil size={17} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {edited && (
        <TariffForm
          tariff={edited === 'new' ? null : edited}
          commodity={commodity}
          used={book.tariffs.map(({ color }) => color)}
          revision={0}
          onClose={() => setEdited(null)}
          onKeep={(tariff) => {
            const id = edited === 'new' ? nextId(book.tariffs) : edited.id;
            put({ tariffs: withItem(book.tariffs, { ...tariff, id }) });
            setEdited(null);
          }}
        />
      )}
    </section>
  );
}
