import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Commodity, Schemas } from '../../api/model';
import { OrderedList } from '../../components/OrderedList';
import { useT } from '../../i18n/I18n';
import { ChangeProblem } from './ChangeProblem';
import { ChargeRow } from './ChargeRow';
import { Confirm } from './Confirm';
import classes from './RuleList.module.css';
import { type Charge, ifMatch } from './useBook';
import { useChange } from './useChange';

interface ChargeListProps {
  data: Schemas['ChargeList'];
  commodity: Commodity;
  edits: boolean;
  onEdit: (charge: Charge) => void;
}

/** Charges in the order in which a bill adds them up. */
export function ChargeList({ data, commodity, edits, onEdit }: ChargeListProps) {
  const t = useT();
  const { items, revision, currency } = data;
  const [doomed, setDoomed] = useState<Charge | null>(null);
  const order = useChange(revision);
  const removal = useChange(revision, () => setDoomed(null));
  const keepOrder = (ids: number[]) =>
    order.run((seen) =>
      client.PUT('/api/v1/charges/order', { params: { header: ifMatch(seen) }, body: { commodity, ids } }),
    );
  const remove = (id: number) =>
    removal.run((seen) =>
      client.DELETE('/api/v1/charges/{charge_id}', { params: { path: { charge_id: id }, header: ifMatch(seen) } }),
    );
  return (
    <>
      <p className={classes.about}>{t('charges-about')}</p>
      <ChangeProblem change={order} />
      {items.length === 0 && <p className={classes.none}>{t('charges-none')}</p>}
      <OrderedList
        label={t('bill-charges')}
        items={items}
        nameOf={({ name }) => name}
        onOrder={keepOrder}
        disabled={!edits}
      >
        {(charge) => (
          <ChargeRow charge={charge} currency={currency}>
            {edits && (
              <>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={34}
                  aria-label={t('charge-edit', { name: charge.name })}
                  onClick={() => onEdit(charge)}
                >
                  <IconPencil size={17} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={34}
                  aria-label={t('charge-delete', { name: charge.name })}
                  onClick={() => setDoomed(charge)}
                >
                  <IconTrash size={17} />
                </ActionIcon>
              </>
            )}
          </ChargeRow>
        )}
      </OrderedList>
      <Confirm
        open={doomed !== null}
        title={t('charge-delete-title')}
        text={doomed?.name ?? ''}
        yes={t('delete')}
        busy={removal.busy}
        onYes={() => doomed && void remove(doomed.id)}
        onClose={() => setDoomed(null)}
      >
        <ChangeProblem change={removal} />
      </Confirm>
    </>
  );
}
