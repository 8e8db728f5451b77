import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconFileTypeCsv } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api } from '../../api/client';
import { asProblem } from '../../api/problem';
import { useOpenSession } from '../../api/session';
import { useFormat } from '../../format/FormatContext';
import { useToday } from '../../format/useToday';
import { useT } from '../../i18n/I18n';
import classes from './FactorEditor.module.css';

const LISTED = 12;

/** A file is checked first; it is stored when a person has seen what it would do. */
export function TemperatureImport({ readOnly }: { readOnly: boolean }) {
  const t = useT();
  const format = useFormat();
  const { site } = useOpenSession();
  const date = useToday(site.timezone);
  const cache = useQueryClient();
  const [text, setText] = useState('');
  const known = $api.useQuery('get', '/api/v1/temperatures', {
    params: { query: { period: 'month', date } },
  });
  const send = $api.useMutation('post', '/api/v1/temperatures/import', {
    onSuccess: (done) => {
      if (done.applied) void cache.invalidateQueries();
    },
  });
  const choose = async (file: File | null) => {
    if (!file) return;
    const content = await file.text();
    setText(content);
    send.mutate({ body: { text: content, dry_run: true } });
  };
  const problem = send.error ? asProblem(send.error) : null;
  const done = send.data;
  const span = (first: string | null | undefined, last: string | null | undefined) =>
    first && last
      ? `${format.periodName(first.slice(0, 10), 'day')} – ${format.periodName(last.slice(0, 10), 'day')}`
      : '—';
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">
        {known.data?.readings
          ? t('analysis-temperatures-known', {
              count: known.data.readings,
              span: span(known.data.first, known.data.last),
            })
          : t('analysis-temperatures-none')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('analysis-temperatures-form')}
      </Text>
      {!readOnly && (
        <FileButton
          accept=".csv,.txt,text/csv,text/plain"
          onChange={(file) => void choose(file)}
          inputProps={{ 'aria-label': t('analysis-choose-file') }}
        >
          {(props) => (
            <Button variant="light" leftSection={<IconFileTypeCsv size={17} />} loading={send.isPending} {...props}>
              {t('analysis-choose-file')}
            </Button>
          )}
        </FileButton>
      )}
      {problem && (
        <Alert color="red" role="alert" title={problem.detail}>
          <ul className={classes.lines}>
            {problem.errors.slice(0, LISTED).map((item) => (
              <li key={`${item.field}${item.code}`}>
                {item.field.replace('lines.', `${t('analysis-line')} `)}: {item.detail}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {done && (
        <Alert
          color={done.applied ? 'green' : 'blue'}
          icon={<IconCheck />}
          role="status"
          title={t(done.applied ? 'analysis-imported-done' : 'analysis-checked', { count: done.rows })}
        >
          <p>{`${span(done.first, done.last)} · ${format.number(done.coldest_c, 1)} … ${format.number(done.warmest_c, 1)} °C`}</p>
          {done.replaced > 0 && <p>{t('analysis-replaced', { count: done.replaced })}</p>}
          {!done.applied && (
            <Group mt="xs">
              <Button
                size="sm"
                loading={send.isPending}
                onClick={() => send.mutate({ body: { text, dry_run: false } })}
              >
                {t('analysis-import')}
              </Button>
            </Group>
          )}
        </Alert>
      )}
    </Stack>
  );
}
