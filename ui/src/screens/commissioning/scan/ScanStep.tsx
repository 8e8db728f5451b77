import { Alert, Button, NumberInput, Select } from '@mantine/core';
import { IconAlertCircle, IconPlayerStop, IconRadar2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useInstallation } from '../../../api/installation';
import { Notice } from '../../../components/Notice';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/I18n';
import { Progress } from '../Progress';
import { FoundList } from './FoundList';
import classes from './ScanStep.module.css';
import { useScans } from './useScans';

/** Which unit ids answer behind a gateway, and what they are. */
export function ScanStep() {
  const t = useT();
  const { gateways } = useInstallation();
  const { scans, start, cancel, problem, starting } = useScans();
  const buses = gateways.filter((gateway) => gateway.kind !== 'server' && gateway.enabled);
  const [chosen, setChosen] = useState<number | null>(null);
  const [first, setFirst] = useState<number | string>(1);
  const [last, setLast] = useState<number | string>(247);
  const gatewayId = chosen ?? scans[0]?.gateway_id ?? buses[0]?.id ?? null;
  const scan = scans.find((item) => item.gateway_id === gatewayId);
  const running = scan?.state === 'running';
  return (
    <>
      <Panel title={t('comm-scan-title')}>
        <p className={classes.hint}>{t('comm-scan-hint')}</p>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (gatewayId !== null) start(gatewayId, Number(first), Number(last));
          }}
        >
          <Select
            className={classes.gateway}
            label={t('comm-gateway')}
            allowDeselect={false}
            data={buses.map((gateway) => ({ value: String(gateway.id), label: gateway.name }))}
            value={gatewayId === null ? null : String(gatewayId)}
            onChange={(id) => setChosen(id === null ? null : Number(id))}
          />
          <NumberInput label={t('comm-from')} min={1} max={247} allowDecimal={false} value={first} onChange={setFirst} />
          <NumberInput label={t('comm-to')} min={1} max={247} allowDecimal={false} value={last} onChange={setLast} />
          {running ? (
            <Button
              type="button"
              variant="default"
              leftSection={<IconPlayerStop size={18} />}
              onClick={() => cancel(scan.id)}
            >
              {t('comm-stop')}
            </Button>
          ) : (
            <Button
              type="submit"
              leftSection={<IconRadar2 size={18} />}
              loading={starting}
              disabled={gatewayId === null || first === '' || last === ''}
            >
              {t('comm-scan')}
            </Button>
          )}
        </form>
        {problem && (
          <Alert className={classes.problem} color="red" variant="light" icon={<IconAlertCircle size={20} />} role="alert">
            {problem}
          </Alert>
        )}
        {scan && (
          <Progress
            label={t('comm-scan-progress')}
            value={scan.asked}
            total={scan.total}
            text={t('comm-scan-asked', { asked: scan.asked, total: scan.total, found: scan.found.length })}
          />
        )}
        {scan?.error && (
          <Alert className={classes.problem} color="red" variant="light" icon={<IconAlertCircle size={20} />}>
            {scan.error.detail}
          </Alert>
        )}
      </Panel>
      {scan && scan.found.length > 0 && <FoundList key={scan.id} scan={scan} />}
      {scan && scan.found.length === 0 && !running && !scan.error && (
        <Panel className={classes.next}>
          <Notice icon={IconRadar2} title={t('comm-nothing-title')}>
            <p>{t('comm-nothing-text')}</p>
          </Notice>
        </Panel>
      )}
    </>
  );
}
