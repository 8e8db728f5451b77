import { Alert, Button, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../../api/client';
import { asProblem } from '../../../api/problem';
import { useFormat } from '../../../format/FormatContext';
import { useT } from '../../../i18n/I18n';
import form from '../form/form.module.css';
import { useChanged } from '../useSetUp';
import classes from './changes.module.css';
import { EditView } from './EditView';
import type { Change } from './useChanges';

const SHOWN = 20;

/** One change: who, when, what; and the way back while nothing of it has changed since. */
export function ChangeRow({ change }: { change: Change }) {
  const t = useT();
  const format = useFormat();
  const changed = useChanged();
  const [asking, question] = useDisclosure();
  const [failure, setFailure] = useState<string | null>(null);
  const undo = async () => {
    question.close();
    const { error } = await client.POST('/api/v1/configuration/changes/{change_id}/undo', {
      params: { path: { change_id: change.id } },
    });
    const problem = asProblem(error);
    setFailure(
      problem ? [problem.detail, ...problem.errors.map((item) => item.detail)].filter(Boolean).join(' ') : null,
    );
    await changed();
  };
  return (
    <li className={classes.change}>
      <div className={classes.head}>
        <p className={classes.who}>
          <b>{change.author || t('inst-author-system')}</b>{' '}
          <time dateTime={change.at}>{format.dateTime(change.at)}</time>
          {change.origin !== 'edit' && <span className={classes.origin}>{t(`inst-origin-${change.origin}`)}</span>}
          {change.undone_by !== null && <span className={classes.origin}>{t('inst-undone')}</span>}
        </p>
        {change.undoable && (
          <Button size="xs" variant="default" leftSection={<IconArrowBackUp size={14} />} onClick={question.open}>
            {t('inst-undo')}
          </Button>
        )}
      </div>
      {failure && (
        <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle size={20} />}>
          {failure}
        </Alert>
      )}
      {change.edits.slice(0, SHOWN).map((edit) => (
        <EditView key={`${edit.kind}-${edit.id}`} edit={edit} />
      ))}
      {change.edits.length > SHOWN && (
        <p className={classes.more}>{t('inst-and-more', { count: change.edits.length - SHOWN })}</p>
      )}
      <Modal
        opened={asking}
        onClose={question.close}
        title={t('inst-undo-title')}
        centered
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Text mb="lg">{t('inst-undo-text', { count: change.edits.length })}</Text>
        <div className={form.choices}>
          <Button variant="default" onClick={question.close}>
            {t('cancel')}
          </Button>
          <Button onClick={() => void undo()} leftSection={<IconArrowBackUp size={16} />} data-autofocus>
            {t('inst-undo')}
          </Button>
        </div>
      </Modal>
    </li>
  );
}
