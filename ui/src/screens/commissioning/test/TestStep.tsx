import { Alert, Button, Select, Skeleton } from '@mantine/core';
import { IconAlertCircle, IconPlayerStop, IconStethoscope } from '@tabler/icons-react';
import { useState } from 'react';
import { useInstallation } from '../../../api/installation';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { useT } from '../../../i18n/I18n';
import { Progress } from '../Progress';
import { Counts } from './Counts';
import { Outcomes } from './Outcomes';
import classes from './TestStep.module.css';
import { useTestRun } from './useTestRun';

const ALL = 'all';

/** Reads every device, and says which answer, which do not, and whose wiring is suspicious. */
export function TestStep() {
  const t = useT();
  const { gateways } = useInstallation();
  const { query, run, start, cancel, problem } = useTestRun();
  const [chosen, setChosen] = useState(ALL);
  const running = run?.state === 'running';
  const choices = gateways.map((gateway) => ({ value: String(gateway.id), label: gateway.name }));
  return (
    <>
      <Panel title={t('comm-test-title')}>
        <p className={classes.hint}>{t('comm-test-hint')}</p>
        <div className={classes.tools}>
          <Select
            className={classes.which}
            label={t('comm-test-which')}
            allowDeselect={false}
            data={[{ value: ALL, label: t('comm-all-gateways') }, ...choices]}
            value={chosen}
            onChange={(value) => setChosen(value ?? ALL)}
          />
          {running ? (
            <Button variant="default" leftSection={<IconPlayerStop size={18} />} onClick={cancel}>
              {t('comm-stop')}
            </Button>
          ) : (
            <Button
              leftSection={<IconStethoscope size={18} />}
              onClick={() => start(chosen === ALL ? [] : [Number(chosen)])}
            >
              {run?.state ? t('comm-test-again') : t('comm-test')}
            </Button>
          )}
        </div>
        {problem && (
          <Alert className={classes.problem} color="red" variant="light" icon={<IconAlertCircle size={20} />} role="alert">
            {problem}
          </Alert>
        )}
        {running && (
          <Progress
            label={t('comm-test-progress')}
            value={run.asked}
            total={run.total}
            text={t('comm-test-asked', { asked: run.asked, total: run.total })}
          />
        )}
      </Panel>
      <QueryView query={query} loading={<Skeleton height={300} radius="lg" mt={16} />}>
        {(known) =>
          known.state !== null && (
            <>
              <Counts outcomes={known.outcomes} />
              <Outcomes outcomes={known.outcomes} />
            </>
          )
        }
      </QueryView>
    </>
  );
}
