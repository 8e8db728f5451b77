import { Alert, Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { EstimateMethod, IntervalList } from '../../api/analysis';
import { $api } from '../../api/client';
import { useInstallation } from '../../api/installation';
import { asProblem } from '../../api/problem';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { ReasonField } from './ReasonField';
import { useSaved } from './useSaved';

const METHODS: readonly EstimateMethod[] = ['automatic', 'check_meter', 'linear', 'like_days'];

interface EstimateDialogProps {
  data: IntervalList;
  items: IntervalList['items'];
  onClose: () => void;
  onDone: () => void;
}

/** What a gap would be, shown before anything is written. */
export function EstimateDialog({ data, items, onClose, onDone }: EstimateDialogProps) {
  const t = useT();
  const format = useFormat();
  const { devices } = useInstallation();
  const [method, setMethod] = useState<EstimateMethod>('automatic');
  const [check, setCheck] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const saved = useSaved(onDone);
  const trial = $api.useMutation('post', '/api/v1/corrections/estimate');
  const save = $api.useMutation('post', '/api/v1/corrections/estimate', {
    onSuccess: saved,
  });
  const start = items[0]?.start ?? '';
  const until = items.at(-1)?.end ?? '';
  const body = {
    device_id: data.device_id,
    key: data.key,
    start,
    until,
    method,
    check_device_id: check ? Number(check) : null,
  };
  const { mutate } = trial;
  const complete = method !== 'check_meter' || check !== null;
  useEffect(() => {
    if (complete) mutate({ body: { ...body, reason: '', dry_run: true } });
  }, [method, check, start, until]);
  const failed = save.error ?? trial.error;
  const problem = failed ? asProblem(failed) : null;
  const found = trial.data;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: { ...body, reason, dry_run: false } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('completeness-estimate-title')}
      size="md"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{start && format.stretch(start, until)}</Text>
          <Select
            label={t('completeness-method')}
            allowDeselect={false}
            data={METHODS.map((name) => ({
              value: name,
              label: t(`completeness-method-${name.replaceAll('_', '-')}`),
            }))}
            value={method}
            onChange={(value) => setMethod(METHODS.find((name) => name === value) ?? 'automatic')}
          />
          {(method === 'check_meter' || method === 'automatic') && (
            <Select
              label={t('completeness-check-meter')}
              searchable
              clearable
              data={devices
                .filter((item) => item.id !== data.device_id)
                .map((item) => ({ value: String(item.id), label: item.name }))}
              value={check}
              onChange={setCheck}
            />
          )}
          {problem && (
            <Alert color="red" role="alert">
              {problem.errors[0]?.detail ?? problem.detail}
            </Alert>
          )}
          {found && !problem && (
            <Alert
              color="blue"
              role="status"
              title={t('completeness-estimated', {
                count: found.items.length,
                total: format.quantity(found.total, data.unit),
                method: t(`completeness-method-${found.method.replaceAll('_', '-')}`),
              })}
            >
              {t(found.known_sum === null ? 'completeness-sum-unknown' : 'completeness-sum-known')}
            </Alert>
          )}
          <ReasonField value={reason} error={undefined} onChange={setReason} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!reason.trim() || !found || problem !== null}>
              {t('completeness-estimate')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
