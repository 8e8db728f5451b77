import { Alert, Button, Skeleton } from '@mantine/core';
import { IconAlertCircle, IconDownload, IconFileText, IconStethoscope } from '@tabler/icons-react';
import { Link } from 'react-router';
import { BASE } from '../../../api/client';
import { Notice } from '../../../components/Notice';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { useFormat } from '../../../format/FormatContext';
import { useT } from '../../../i18n/I18n';
import { Counts } from '../test/Counts';
import { useTestRun } from '../test/useTestRun';
import classes from './ReportStep.module.css';
import { useReport } from './useReport';

/** The last test on paper, to be signed and handed over. */
export function ReportStep() {
  const t = useT();
  const format = useFormat();
  const { query } = useTestRun();
  const { report, make, problem, printing } = useReport();
  return (
    <QueryView query={query} loading={<Skeleton height={300} radius="lg" />}>
      {(run) => {
        if (run.state === null) {
          return (
            <Panel>
              <Notice icon={IconStethoscope} title={t('comm-untested-title')}>
                <p>{t('comm-untested-text')}</p>
                <Button component={Link} to="/commissioning/test">
                  {t('comm-step-test')}
                </Button>
              </Notice>
            </Panel>
          );
        }
        return (
          <>
            <Panel title={t('comm-report-title')}>
              <p className={classes.hint}>{t('comm-report-hint')}</p>
              {run.ended_at && <p className={classes.tested}>{t('comm-report-of', { time: format.time(run.ended_at) })}</p>}
              <div className={classes.tools} role="status">
                <Button
                  leftSection={<IconFileText size={18} />}
                  onClick={make}
                  loading={printing}
                  disabled={run.state === 'running'}
                  variant={report?.state === 'done' ? 'default' : 'filled'}
                >
                  {t('comm-report-make')}
                </Button>
                {report?.state === 'done' && (
                  <Button
                    component="a"
                    href={`${BASE}/api/v1/commissioning/reports/${report.id}/file`}
                    leftSection={<IconDownload size={18} />}
                  >
                    {t('comm-report-download', { size: format.number(report.bytes / 1000, 0) })}
                  </Button>
                )}
              </div>
              {problem && (
                <Alert className={classes.problem} color="red" variant="light" icon={<IconAlertCircle size={20} />} role="alert">
                  {problem}
                </Alert>
              )}
            </Panel>
            <Counts outcomes={run.outcomes} />
          </>
        );
      }}
    </QueryView>
  );
}
