import { Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { CorrectionEntry } from '../../api/analysis';
import { $api } from '../../api/client';
import { asProblem } from '../../api/problem';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { keyName } from './keyName';
import classes from './LedgerPanel.module.css';
import { ReasonField } from './ReasonField';
import { useSaved } from './useSaved';

interface LedgerPanelProps {
  deviceId: number;
  changes: boolean;
}

/** What people have put right at a device: who, when, why, by how much; each can be taken back. */
export function LedgerPanel({ deviceId, changes }: LedgerPanelProps) {
  const t = useT();
  const query = $api.useQuery('get', '/api/v1/corrections', {
    params: { query: { device_id: deviceId } },
  });
  const [undoing, setUndoing] = useState<number | null>(null);
  return (
    <Panel title={t('completeness-ledger')}>
      <QueryView query={query} loading={<Skeleton height={60} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('completeness-ledger-empty')}</Text>
          ) : (
            <ol className={classes.ledger}>
              {items.map((entry) => (
                <Entry key={entry.id} entry={entry} onUndo={changes ? setUndoing : null} />
              ))}
            </ol>
          )
        }
      </QueryView>
      {undoing !== null && <UndoDialog id={undoing} onClose={() => setUndoing(null)} />}
    </Panel>
  );
}

function Entry({ entry, onUndo }: { entry: CorrectionEntry; onUndo: ((id: number) => void) | null }) {
  const t = useT();
  const format = useFormat();
  const sum = (items: CorrectionEntry['after']) =>
    format.quantity(
      items.reduce((total, item) => total + (item.value ?? 0), 0),
      entry.unit,
    );
  const kind = entry.undoes ? 'undo' : entry.after.some((item) => item.quality === 'estimated') ? 'estimate' : 'edit';
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        <b>{t(`completeness-kind-${kind}`)}</b> {keyName(entry.key, t)} · {format.stretch(entry.start, entry.end)}
        <div className={classes.change}>
          {sum(entry.before)} → {sum(entry.after)}
        </div>
        <div className={classes.reason}>
          {entry.author}, {format.dateTime(entry.at)}: “{entry.reason}”
        </div>
      </div>
      {entry.undone_by ? (
        <Text size="sm" c="dimmed">
          {t('completeness-undone')}
        </Text>
      ) : (
        onUndo && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBackUp size={15} />}
            onClick={() => onUndo(entry.id)}
          >
            {t('completeness-undo')}
          </Button>
        )
      )}
    </li>
  );
}

function UndoDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const saved = useSaved(onClose);
  const undo = $api.useMutation('post', '/api/v1/corrections/{correction_id}/undo', { onSuccess: saved });
  const problem = undo.error ? asProblem(undo.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    undo.mutate({ params: { path: { correction_id: id } }, body: { reason } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('completeness-undo-title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <ReasonField value={reason} error={problem?.detail} onChange={setReason} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={undo.isPending} disabled={!reason.trim()}>
              {t('completeness-undo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
