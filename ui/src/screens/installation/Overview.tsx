import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconPlus, IconRadar2, IconTableImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/I18n';
import classes from './Overview.module.css';
import { useSetUp } from './useSetUp';

/** Where nothing is chosen: what to do next, in the order in which an installer goes. */
export function Overview() {
  const t = useT();
  const { devices, gateways, groups, boards } = useSetUp();
  const outside = gateways.filter((gateway) => gateway.kind !== 'local');
  const silent = devices.filter((device) => device.communication.status === 'communication_error');
  const first = gateways.find((gateway) => gateway.enabled);
  const answering = devices.some((device) => device.communication.status === 'on') && silent.length === 0;
  return (
    <Panel title={devices.length === 0 ? t('inst-start-title') : t('inst-next-title')}>
      <p className={classes.lead}>{devices.length === 0 ? t('inst-start-text') : t('inst-next-text')}</p>
      <ol className={classes.steps}>
        <Step done={boards.length > 0} title={t('inst-step-boards')} text={t('inst-step-boards-text')}>
          <Button component={Link} to="/installation/groups" variant="default" size="xs">
            {t('inst-panel-boards')}
          </Button>
        </Step>
        <Step done={outside.length > 0} title={t('inst-step-gateways')} text={t('inst-step-gateways-text')}>
          <Button component={Link} to="/installation/gateway/new" size="xs" leftSection={<IconPlus size={14} />}>
            {t('inst-add-gateway')}
          </Button>
        </Step>
        <Step done={devices.length > 0} title={t('inst-step-devices')} text={t('inst-step-devices-text')}>
          {first && (
            <Button
              component={Link}
              to={`/installation/device/new?gateway=${(outside[0] ?? first).id}`}
              size="xs"
              variant="default"
              leftSection={<IconPlus size={14} />}
            >
              {t('inst-add-device')}
            </Button>
          )}
          <Button
            component={Link}
            to="/installation/spreadsheet"
            size="xs"
            variant="default"
            leftSection={<IconTableImport size={14} />}
          >
            {t('inst-part-sheet')}
          </Button>
          <Button component={Link} to="/commissioning" size="xs" variant="default" leftSection={<IconRadar2 size={14} />}>
            {t('comm-scan')}
          </Button>
        </Step>
        <Step done={groups.length > 0} title={t('inst-step-groups')} text={t('inst-step-groups-text')}>
          <Button component={Link} to="/installation/groups" variant="default" size="xs">
            {t('inst-part-groups')}
          </Button>
        </Step>
        <Step
          done={answering}
          title={t('inst-step-check')}
          text={silent.length === 0 ? t('inst-step-check-text') : t('inst-step-check-silent', { count: silent.length })}
        >
          {devices.length > 0 && (
            <Button component={Link} to="/commissioning/test" size="xs" variant="default">
              {t('comm-step-test')}
            </Button>
          )}
          {silent.slice(0, 4).map((device) => (
            <Button
              key={device.id}
              component={Link}
              to={`/installation/device/${device.id}`}
              variant="default"
              size="xs"
            >
              {device.name}
            </Button>
          ))}
        </Step>
      </ol>
    </Panel>
  );
}

interface StepProps {
  done: boolean;
  title: string;
  text: string;
  children: ReactNode;
}

function Step({ done, title, text, children }: StepProps) {
  const t = useT();
  const Icon = done ? IconCircleCheck : IconCircleDashed;
  return (
    <li className={classes.step} data-done={done}>
      <Icon size={24} role="img" aria-label={done ? t('inst-step-done') : t('inst-step-open')} />
      <div>
        <p className={classes.title}>{title}</p>
        {!done && <p className={classes.text}>{text}</p>}
        <div className={classes.actions}>{children}</div>
      </div>
    </li>
  );
}
