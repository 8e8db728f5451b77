import { Button, Modal, NativeSelect, Switch, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Schemas } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { ChangeProblem } from './ChangeProblem';
import classes from './Form.module.css';
import { SourceFields } from './SourceFields';
import { inputOfSeries, type SeriesDraft, seriesDraft } from './seriesDraft';
import { isUnit, unitName } from './units';
import { useChange } from './useChange';

interface SeriesFormProps {
  series: Schemas['MarketSeriesView'] | null;
  onClose: () => void;
}

/** A series of market prices and, if it has one, the server that it is fetched from. */
export function SeriesForm({ series, onClose }: SeriesFormProps) {
  const t = useT();
  const phone = useMediaQuery('(max-width: 48em)');
  const [draft, setDraft] = useState<SeriesDraft>(() => seriesDraft(series));
  const change = useChange(0, onClose);
  const put = (part: Partial<SeriesDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () =>
    change.run(() =>
      client.PUT('/api/v1/market-series/{series}', {
        params: { path: { series: draft.name.trim() || '?' } },
        body: inputOfSeries(draft),
      }),
    );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      fullScreen={phone === true}
      title={series ? t('tariff-edit', { name: series.name }) : t('prices-add')}
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
        <div className={classes.pair}>
          <TextInput
            label={t('tariff-name')}
            description={t('prices-name-hint')}
            data-autofocus
            disabled={series !== null}
            maxLength={40}
            value={draft.name}
            error={change.fault('series')}
            onChange={(event) => put({ name: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('tariff-unit')}
            description={t('prices-unit-hint')}
            value={draft.unit}
            onChange={({ currentTarget: { value } }) => isUnit(value) && put({ unit: value })}
            data={(['kwh', 'm3'] as const).map((value) => ({ value, label: unitName(value) }))}
          />
        </div>
        <Switch
          label={t('prices-source')}
          checked={draft.fetched}
          onChange={(event) => put({ fetched: event.currentTarget.checked })}
        />
        {draft.fetched && (
          <SourceFields draft={draft} put={put} hasSecret={series?.source?.has_secret === true} fault={change.fault} />
        )}
        <ChangeProblem change={change} shown={['series', 'source']} />
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
