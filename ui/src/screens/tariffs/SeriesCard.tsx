import { ActionIcon, Button } from '@mantine/core';
import { IconFileImport, IconPencil, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Schemas } from '../../api/model';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { ChangeProblem } from './ChangeProblem';
import { Confirm } from './Confirm';
import classes from './PricesTab.module.css';
import { unitName } from './units';
import { useChange } from './useChange';

interface SeriesCardProps {
  series: Schemas['MarketSeriesView'];
  shown: boolean;
  edits: boolean;
  onShow: () => void;
  onEdit: () => void;
  onImport: () => void;
}

/** A series: how far its prices reach, where they come from, and what went wrong the last time. */
export function SeriesCard({ series, shown, edits, onShow, onEdit, onImport }: SeriesCardProps) {
  const t = useT();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const removal = useChange(0, () => setAsking(false));
  const fetching = useChange(0);
  const path = { series: series.name };
  const { name, first, last, source, failure, fetched_at: fetchedAt } = series;
  return (
    <li className={classes.card} data-shown={shown || undefined} data-series={name}>
      <div className={classes.head}>
        <button type="button" className={classes.name} aria-pressed={shown} onClick={onShow}>
          {name}
        </button>
        {edits && (
          <span>
            <ActionIcon variant="subtle" color="gray" size={34} aria-label={t('tariff-edit', { name })} onClick={onEdit}>
              <IconPencil size={17} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={34}
              aria-label={t('tariff-delete', { name })}
              onClick={() => setAsking(true)}
            >
              <IconTrash size={17} />
            </ActionIcon>
          </span>
        )}
      </div>
      <p className={classes.fact}>
        {first && last
          ? t('prices-known', { first: format.shortTime(first), last: format.shortTime(last), unit: unitName(series.unit) })
          : t('prices-empty')}
      </p>
      <p className={classes.fact}>
        {source ? t('prices-from', { url: source.url, hours: source.every_h }) : t('prices-files-only')}
      </p>
      {failure && (
        <p className={`${classes.fact} ${classes.failure}`}>
          {fetchedAt ? `${format.dateTime(fetchedAt)}: ${failure}` : failure}
        </p>
      )}
      <ChangeProblem change={fetching} />
      {edits && (
        <div className={classes.tools}>
          <Button variant="light" size="compact-sm" leftSection={<IconFileImport size={15} />} onClick={onImport}>
            {t('prices-import')}
          </Button>
          {source && (
            <Button
              variant="light"
              size="compact-sm"
              leftSection={<IconRefresh size={15} />}
              loading={fetching.busy}
              onClick={() =>
                void fetching.run(() => client.POST('/api/v1/market-series/{series}/fetch', { params: { path } }))
              }
            >
              {t('prices-fetch')}
            </Button>
          )}
        </div>
      )}
      <Confirm
        open={asking}
        title={t('tariff-delete-title', { name })}
        text={t('prices-delete-text')}
        yes={t('delete')}
        busy={removal.busy}
        onYes={() => void removal.run(() => client.DELETE('/api/v1/market-series/{series}', { params: { path } }))}
        onClose={() => setAsking(false)}
      >
        <ChangeProblem change={removal} />
      </Confirm>
    </li>
  );
}
