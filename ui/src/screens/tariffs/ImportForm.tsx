import { Button, Modal, NativeSelect } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Schemas } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { ChangeProblem } from './ChangeProblem';
import classes from './Form.module.css';
import { ImportResult } from './ImportResult';
import prices from './PricesTab.module.css';
import { useChange } from './useChange';

type Result = Schemas['PriceImportView'];
const DIVISORS = ['1', '1000'] as const;

/** Prices from a file: first only tried, so that one sees what it would bring. */
export function ImportForm({ series, onClose }: { series: string; onClose: () => void }) {
  const t = useT();
  const [file, setFile] = useState<{ text: string; format: 'csv' | 'json' } | null>(null);
  const [divisor, setDivisor] = useState<string>('1');
  const [result, setResult] = useState<Result | null>(null);
  const change = useChange(0);
  const send = (given: NonNullable<typeof file>, units: string, dryRun: boolean) =>
    change.run(async () => {
      const answer = await client.POST('/api/v1/market-series/{series}/import', {
        params: { path: { series } },
        body: {
          ...given,
          items: '',
          start: 'start',
          end: '',
          price: 'price',
          units_per_price: units,
          dry_run: dryRun,
          skip_errors: !dryRun,
        },
      });
      setResult(answer.data ?? null);
      return answer;
    });
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    const format = chosen.name.toLowerCase().endsWith('.json') ? ('json' as const) : ('csv' as const);
    const given = { text: await chosen.text(), format };
    setFile(given);
    await send(given, divisor, true);
  };
  const tried = result !== null && result.imported === 0 && result.rows > 0;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('prices-import-title', { name: series })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.form}>
        <p className={classes.hint}>{t('prices-import-hint')}</p>
        <NativeSelect
          label={t('prices-written-per')}
          value={divisor}
          onChange={({ currentTarget: { value } }) => {
            setDivisor(value);
            if (file) void send(file, value, true);
          }}
          data={DIVISORS.map((value) => ({ value, label: t(`prices-per-${value}`) }))}
        />
        <input
          type="file"
          className={prices.file}
          aria-label={t('prices-file')}
          accept=".csv,.json,.txt,text/csv,application/json"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
        {result && <ImportResult result={result} />}
        <ChangeProblem change={change} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t(tried || !result ? 'cancel' : 'close')}
          </Button>
          {tried && file && (
            <Button
              leftSection={<IconFileImport size={16} />}
              loading={change.busy}
              onClick={() => void send(file, divisor, false)}
            >
              {t('prices-import-do', { count: result.rows })}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}
