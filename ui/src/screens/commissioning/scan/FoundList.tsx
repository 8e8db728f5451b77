import { Alert, Button } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconPlus } from '@tabler/icons-react';
import { useInstallation } from '../../../api/installation';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/I18n';
import classes from './FoundList.module.css';
import { FoundRow } from './FoundRow';
import { useChosen } from './useChosen';
import type { Scan } from './useScans';

/** What answers, what it may be, and which of it is to be added. */
export function FoundList({ scan }: { scan: Scan }) {
  const t = useT();
  const { devices } = useInstallation();
  const chosen = useChosen(scan);
  const open = scan.found.filter((unit) => unit.device_ids.length === 0);
  return (
    <Panel
      className={classes.panel}
      title={t('comm-found-title')}
      actions={
        open.length > 0 && (
          <Button
            leftSection={<IconPlus size={18} />}
            disabled={chosen.count === 0}
            loading={chosen.adding}
            onClick={chosen.add}
          >
            {t('comm-add', { count: chosen.count })}
          </Button>
        )
      }
    >
      <div role="status">
        {chosen.added > 0 && (
          <Alert className={classes.told} color="green" variant="light" icon={<IconCircleCheck size={20} />}>
            {t('comm-added', { count: chosen.added })}
          </Alert>
        )}
      </div>
      {chosen.problem && (
        <Alert className={classes.told} color="red" variant="light" icon={<IconAlertCircle size={20} />} role="alert">
          {chosen.problem}
        </Alert>
      )}
      <ul className={classes.list}>
        {scan.found.map((unit) => (
          <FoundRow
            key={unit.unit_id}
            unit={unit}
            names={devices.filter((device) => unit.device_ids.includes(device.id)).map((device) => device.name)}
            draft={chosen.draftOf(unit)}
            errors={chosen.errorsOf(unit.unit_id)}
            onChange={(draft) => chosen.set(unit.unit_id, draft)}
          />
        ))}
      </ul>
    </Panel>
  );
}
