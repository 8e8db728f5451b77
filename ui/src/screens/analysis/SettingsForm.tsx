import { Alert, Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AnalysisSettings } from '../../api/analysis';
import { $api } from '../../api/client';
import { asProblem } from '../../api/problem';
import { useT } from '../../i18n/I18n';
import { FactorEditor } from './FactorEditor';
import classes from './FactorEditor.module.css';
import { clock } from './heatMapCells';

interface SettingsFormProps {
  settings: AnalysisSettings;
  readOnly: boolean;
}

const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));

/** Saved as a whole; what the server refuses is shown at its field. */
export function SettingsForm({ settings, readOnly }: SettingsFormProps) {
  const t = useT();
  const cache = useQueryClient();
  const [draft, setDraft] = useState(settings);
  const save = $api.useMutation('put', '/api/v1/analysis/settings', {
    onSuccess: () => cache.invalidateQueries(),
  });
  const problem = save.error ? asProblem(save.error) : null;
  const error = (field: string) => problem?.errors.find((item) => item.field === field)?.detail;
  const put = (change: Partial<AnalysisSettings>) => setDraft((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: draft });
  };
  return (
    <form onSubmit={submit}>
      <div className={classes.fields}>
        <NumberInput
          label={t('analysis-heating-base')}
          suffix=" °C"
          decimalScale={1}
          value={draft.heating_base_c}
          readOnly={readOnly}
          error={error('heating_base_c')}
          onChange={(value) => typeof value === 'number' && put({ heating_base_c: value })}
        />
        <NumberInput
          label={t('analysis-cooling-base')}
          suffix=" °C"
          decimalScale={1}
          value={draft.cooling_base_c}
          readOnly={readOnly}
          error={error('cooling_base_c')}
          onChange={(value) => typeof value === 'number' && put({ cooling_base_c: value })}
        />
        <TextInput
          type="time"
          label={t('analysis-night-from')}
          value={clock(draft.night_from_minute)}
          readOnly={readOnly}
          error={error('night_from_minute')}
          onChange={(event) =>
            event.currentTarget.value && put({ night_from_minute: minutes(event.currentTarget.value) })
          }
        />
        <TextInput
          type="time"
          label={t('analysis-night-to')}
          value={clock(draft.night_to_minute)}
          readOnly={readOnly}
          error={error('night_to_minute')}
          onChange={(event) =>
            event.currentTarget.value && put({ night_to_minute: minutes(event.currentTarget.value) })
          }
        />
      </div>
      <FactorEditor
        factors={draft.factors}
        readOnly={readOnly}
        error={error}
        onChange={(factors) => put({ factors })}
      />
      {problem && (
        <Alert color="red" mt="md" role="alert">
          {problem.detail}
        </Alert>
      )}
      {!readOnly && (
        <Group mt="md">
          <Button type="submit" loading={save.isPending}>
            {t('analysis-save')}
          </Button>
          {save.isSuccess && <span role="status">{t('analysis-saved')}</span>}
        </Group>
      )}
    </form>
  );
}
