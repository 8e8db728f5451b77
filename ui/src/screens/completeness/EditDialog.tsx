import { Alert, Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { IntervalList } from '../../api/analysis';
import { $api } from '../../api/client';
import { asProblem } from '../../api/problem';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { ReasonField } from './ReasonField';
import { useSaved } from './useSaved';

interface EditDialogProps {
  data: IntervalList;
  items: IntervalList['items'];
  onClose: () => void;
  onDone: () => void;
}

/** New values for chosen intervals; an empty one says that nothing is known. */
export function EditDialog({ data, items, onClose, onDone }: EditDialogProps) {
  const t = useT();
  const format = useFormat();
  const [values, setValues] = useState(() => new Map(items.map((item) => [item.start, item.value])));
  const [reason, setReason] = useState('');
  const saved = useSaved(onDone);
  const save = $api.useMutation('post', '/api/v1/corrections', {
    onSuccess: saved,
  });
  const problem = save.error ? asProblem(save.error) : null;
  const error = (field: string) => problem?.errors.find((item) => item.field === field)?.detail;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const list = items.map(({ start }) => ({
      start,
      value: values.get(start) ?? null,
    }));
    save.mutate({
      body: { device_id: data.device_id, key: data.key, reason, values: list },
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('completeness-edit-title')}
      size="md"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('completeness-edit-text')}
          </Text>
          <Stack gap={6} mah="40vh" style={{ overflowY: 'auto' }}>
            {items.map((item, index) => (
              <NumberInput
                key={item.start}
                label={`${format.shortTime(item.start)} – ${format.hour(item.end)}`}
                suffix={` ${data.unit}`}
                min={0}
                allowDecimal={false}
                allowNegative={false}
                value={values.get(item.start) ?? ''}
                error={error(`values.${index}.value`) ?? error(`values.${index}.start`)}
                onChange={(value) =>
                  setValues((before) => new Map(before).set(item.start, typeof value === 'number' ? value : null))
                }
              />
            ))}
          </Stack>
          <ReasonField value={reason} error={error('reason')} onChange={setReason} />
          {problem && (
            <Alert color="red" role="alert">
              {problem.detail}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!reason.trim()}>
              {t('analysis-save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
