import { ActionIcon, Button, Group, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { AnalysisSettings } from '../../api/analysis';
import { useT } from '../../i18n/I18n';
import { COMMODITIES } from '../consumption/view';
import classes from './FactorEditor.module.css';

type Factor = AnalysisSettings['factors'][number];

interface FactorEditorProps {
  factors: readonly Factor[];
  readOnly: boolean;
  error: (field: string) => string | undefined;
  onChange: (factors: Factor[]) => void;
}

/** What a unit of each commodity emits, from which day on. */
export function FactorEditor({ factors, readOnly, error, onChange }: FactorEditorProps) {
  const t = useT();
  const put = (index: number, change: Partial<Factor>) =>
    onChange(factors.map((item, at) => (at === index ? { ...item, ...change } : item)));
  const add = () =>
    onChange([
      ...factors,
      {
        commodity: 'electricity',
        valid_from: `${new Date().getFullYear()}-01-01`,
        grams: '0',
      },
    ]);
  return (
    <fieldset className={classes.factors}>
      <legend>{t('analysis-factors')}</legend>
      {factors.map((factor, index) => (
        <div key={index} className={classes.row}>
          <Select
            aria-label={t('commodity')}
            data={COMMODITIES.map((name) => ({
              value: name,
              label: t(`commodity-${name}`),
            }))}
            value={factor.commodity}
            readOnly={readOnly}
            allowDeselect={false}
            onChange={(value) =>
              value &&
              put(index, {
                commodity: COMMODITIES.find((name) => name === value) ?? 'electricity',
              })
            }
          />
          <TextInput
            type="date"
            aria-label={t('analysis-valid-from')}
            value={factor.valid_from}
            readOnly={readOnly}
            error={error(`factors.${index}.valid_from`)}
            onChange={(event) => put(index, { valid_from: event.currentTarget.value })}
          />
          <TextInput
            inputMode="decimal"
            aria-label={t('analysis-grams')}
            value={factor.grams}
            readOnly={readOnly}
            error={error(`factors.${index}.grams`)}
            rightSectionWidth={74}
            rightSection={<span className={classes.unit}>{factor.commodity === 'water' ? 'g/m³' : 'g/kWh'}</span>}
            onChange={(event) => put(index, { grams: event.currentTarget.value.replace(',', '.') })}
          />
          {!readOnly && (
            <ActionIcon
              variant="subtle"
              color="red"
              size={36}
              aria-label={t('analysis-remove')}
              onClick={() => onChange(factors.filter((_, at) => at !== index))}
            >
              <IconTrash size={18} />
            </ActionIcon>
          )}
        </div>
      ))}
      {!readOnly && (
        <Group>
          <Button variant="light" size="sm" leftSection={<IconPlus size={16} />} onClick={add}>
            {t('analysis-add')}
          </Button>
        </Group>
      )}
    </fieldset>
  );
}
