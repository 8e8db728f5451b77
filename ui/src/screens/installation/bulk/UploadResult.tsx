import { Alert, Button, Loader } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/I18n';
import { EditView } from '../changes/EditView';
import test from '../check/TestPanel.module.css';
import classes from './bulk.module.css';
import { ProblemTable } from './ProblemTable';
import type { UploadReport } from './upload';
import type { Upload } from './useUpload';

const AT_ONCE = 30;

/** What the file would do, or did: every problem with its place, every change. */
export function UploadResult({ upload }: { upload: Upload }) {
  const t = useT();
  const { sent, busy, triedAgain } = upload;
  const report = sent?.kind === 'report' ? sent.report : null;
  const problem = sent?.kind === 'failed' ? sent.problem : null;
  return (
    <Panel title={report?.applied ? t('inst-sheet-applied') : t('inst-sheet-trial')} className={classes.wide}>
      <div role="status" aria-live="polite" aria-busy={busy}>
        {busy && (
          <p className={test.busy}>
            <Loader size={18} aria-hidden="true" /> {t('inst-sheet-reading')}
          </p>
        )}
        {!busy && triedAgain && (
          <Alert color="yellow" variant="light" mb="md" icon={<IconAlertTriangle size={20} />}>
            {t('inst-sheet-tried-again')}
          </Alert>
        )}
        {!busy && sent?.kind === 'failed' && (
          <Alert color="red" variant="light" icon={<IconAlertTriangle size={20} />}>
            {problem ? [problem.detail, ...problem.errors.map((item) => item.detail)].join(' ') : t('unreachable-text')}
          </Alert>
        )}
        {!busy && report && <Counts report={report} />}
      </div>
      {!busy && report && report.problems.length > 0 && <ProblemTable problems={report.problems} />}
      {!busy && report && !report.applied && report.problems.length === 0 && report.edits.length > 0 && (
        <Button leftSection={<IconTableImport size={18} />} mb="md" onClick={() => void upload.apply()}>
          {t('inst-sheet-apply')}
        </Button>
      )}
      {!busy && report?.applied && (
        <Link to="/installation/changes" className={classes.link}>
          {t('inst-sheet-to-changes')}
        </Link>
      )}
      {!busy && report && <Edits report={report} />}
    </Panel>
  );
}

/** How many of each, and whether it can be applied. */
function Counts({ report }: { report: UploadReport }) {
  const t = useT();
  const count = (action: string) => report.edits.filter((edit) => edit.action === action).length;
  const bad = report.problems.length > 0;
  const title = bad
    ? t('inst-sheet-problems', { count: report.problems.length })
    : report.edits.length === 0
      ? t('inst-sheet-nothing')
      : report.applied
        ? t('inst-sheet-done')
        : t('inst-sheet-good');
  return (
    <Alert
      color={bad ? 'red' : 'green'}
      variant="light"
      mb="md"
      icon={bad ? <IconAlertTriangle size={20} /> : <IconCircleCheck size={20} />}
      title={title}
      classNames={{ title: (bad ? test.bad : test.good) ?? '' }}
    >
      {t('inst-sheet-counts', {
        added: count('added'),
        changed: count('changed'),
        removed: count('removed'),
        unchanged: report.unchanged,
      })}
    </Alert>
  );
}

function Edits({ report }: { report: UploadReport }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const shown = all ? report.edits : report.edits.slice(0, AT_ONCE);
  return (
    <>
      {shown.map((edit) => (
        <EditView key={`${edit.kind}-${edit.id}-${edit.name}`} edit={edit} />
      ))}
      {shown.length < report.edits.length && (
        <Button variant="subtle" size="xs" mt="sm" onClick={() => setAll(true)}>
          {t('inst-and-more', { count: report.edits.length - shown.length })}
        </Button>
      )}
    </>
  );
}
