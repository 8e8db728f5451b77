import { useInstallation } from '../../../api/installation';
import { Panel } from '../../../components/Panel';
import { OutcomeRow } from './OutcomeRow';
import classes from './Outcomes.module.css';
import type { Outcome } from './useTestRun';

/** Device by device, under its gateway; what needs attention stands first. */
export function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { gateways, devices } = useInstallation();
  const byId = new Map(outcomes.map((outcome) => [outcome.device_id, outcome]));
  return (
    <div className={classes.gateways}>
      {gateways.map((gateway) => {
        const behind = devices.filter((device) => device.gateway_id === gateway.id && byId.has(device.id));
        if (behind.length === 0) return null;
        const ordered = [...behind].sort((a, b) => urgency(byId.get(b.id)) - urgency(byId.get(a.id)));
        return (
          <Panel key={gateway.id} title={gateway.name} className={classes.gateway}>
            <ul className={classes.list}>
              {ordered.map((device) => {
                const outcome = byId.get(device.id);
                return outcome && <OutcomeRow key={device.id} device={device} outcome={outcome} />;
              })}
            </ul>
          </Panel>
        );
      })}
    </div>
  );
}

function urgency(outcome: Outcome | undefined): number {
  if (outcome?.ok === false) return 2;
  return outcome && outcome.findings.length > 0 ? 1 : 0;
}
