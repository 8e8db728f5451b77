import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { $api } from '../../api/client';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import type { BillContext } from './BillScreen';
import { ImportForm } from './ImportForm';
import { PriceDay } from './PriceDay';
import classes from './PricesTab.module.css';
import { SeriesCard } from './SeriesCard';
import { SeriesForm } from './SeriesForm';

/** Series of market prices: from files, or from a server that is asked on schedule. */
export default function PricesTab() {
  const t = useT();
  const { edits } = useOutletContext<BillContext>();
  const query = $api.useQuery('get', '/api/v1/market-series', {}, { refetchInterval: 30_000 });
  const site = $api.useQuery('get', '/api/v1/site');
  const [chosen, setChosen] = useState<string | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const [filled, setFilled] = useState<string | null>(null);
  const items = query.data?.items ?? [];
  const shown = items.find(({ name }) => name === chosen) ?? items[0];
  return (
    <>
      <Panel
        title={t('bill-prices')}
        actions={
          edits && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('')}>
              {t('prices-add')}
            </Button>
          )
        }
      >
        <p className={classes.about}>{t('prices-about')}</p>
        <QueryView query={query} loading={<Skeleton height={120} radius="lg" />}>
          {(data) =>
            data.items.length === 0 ? (
              <p className={classes.none}>{t('prices-none')}</p>
            ) : (
              <ul className={classes.cards}>
                {data.items.map((series) => (
                  <SeriesCard
                    key={series.name}
                    series={series}
                    shown={series === shown}
                    edits={edits}
                    onShow={() => setChosen(series.name)}
                    onEdit={() => setEdited(series.name)}
                    onImport={() => setFilled(series.name)}
                  />
                ))}
              </ul>
            )
          }
        </QueryView>
      </Panel>
      {shown && site.data && (
        <PriceDay key={`${shown.name} ${shown.last}`} series={shown} currency={site.data.currency} />
      )}
      {edited !== null && (
        <SeriesForm series={items.find(({ name }) => name === edited) ?? null} onClose={() => setEdited(null)} />
      )}
      {filled !== null && <ImportForm series={filled} onClose={() => setFilled(null)} />}
    </>
  );
}
