import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { client } from '../../api/client';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import type { BillContext } from './BillScreen';
import { ChangeProblem } from './ChangeProblem';
import { Confirm } from './Confirm';
import { FirstSteps } from './FirstSteps';
import { SiteMoney } from './SiteMoney';
import { TariffCard } from './TariffCard';
import { TariffForm } from './TariffForm';
import classes from './TariffsTab.module.css';
import { ifMatch, type Tariff, useTariffs } from './useBook';
import { useChange } from './useChange';

/** The named prices of a commodity. */
export default function TariffsTab() {
  const t = useT();
  const { commodity, edits } = useOutletContext<BillContext>();
  const { query, tariffs, looks, revision, currency } = useTariffs(commodity);
  const [edited, setEdited] = useState<Tariff | 'new' | null>(null);
  const [doomed, setDoomed] = useState<Tariff | null>(null);
  const removal = useChange(revision, () => setDoomed(null));
  const remove = (tariff: Tariff) =>
    removal.run((seen) =>
      client.DELETE('/api/v1/tariffs/{tariff_id}', {
        params: { path: { tariff_id: tariff.id }, query: { with_rules: tariff.rules > 0 }, header: ifMatch(seen) },
      }),
    );
  if (query.data && tariffs.length === 0) return <FirstSteps commodity={commodity} edits={edits} revision={revision} />;
  return (
    <>
      <Panel
        title={t('bill-tariffs')}
        actions={
          edits && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
              {t('tariff-add')}
            </Button>
          )
        }
      >
        <QueryView query={query} loading={<Skeleton height={180} radius="lg" />}>
          {({ items }) => (
            <ul className={classes.cards}>
              {items.map((tariff) => (
                <TariffCard
                  key={tariff.id}
                  tariff={tariff}
                  look={looks.get(tariff.id)}
                  currency={currency}
                  onEdit={edits ? () => setEdited(tariff) : null}
                  onDelete={edits ? () => setDoomed(tariff) : null}
                />
              ))}
            </ul>
          )}
        </QueryView>
      </Panel>
      <SiteMoney commodity={commodity} />
      {edited && (
        <TariffForm
          tariff={edited === 'new' ? null : edited}
          commodity={commodity}
          used={tariffs.map((item) => item.color)}
          revision={revision}
          onClose={() => setEdited(null)}
        />
      )}
      <Confirm
        open={doomed !== null}
        title={t('tariff-delete-title', { name: doomed?.name ?? '' })}
        text={t('tariff-delete-text', { rules: doomed?.rules ?? 0 })}
        yes={t('delete')}
        busy={removal.busy}
        onYes={() => doomed && void remove(doomed)}
        onClose={() => setDoomed(null)}
      >
        <ChangeProblem change={removal} />
      </Confirm>
    </>
  );
}
