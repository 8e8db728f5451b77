import type { ReactNode } from 'react';
import type { Gateway, Link } from '../../api/model';
import { Panel } from '../../components/Panel';
import { StatusPill } from '../../components/Status';
import { NOT_AVAILABLE } from '../../format/Format';
import { useFormat } from '../../format/FormatContext';
import { useI18n } from '../../i18n/I18n';
import classes from './LinkPanel.module.css';

interface LinkPanelProps {
  gateway: Gateway;
  link: Link | undefined;
  children: ReactNode;
}

/** One gateway's bus in figures. */
export function LinkPanel({ gateway, link, children }: LinkPanelProps) {
  const { t } = useI18n();
  const format = useFormat();
  const address = gateway.kind === 'local' ? t('gateway-local') : `${gateway.address}:${gateway.port}`;
  const share = (ratio: number | null | undefined) => (typeof ratio === 'number' ? format.share(ratio) : NOT_AVAILABLE);
  return (
    <Panel
      title={
        <>
          {gateway.name} <span className={classes.address}>{address}</span>
        </>
      }
      actions={<StatusPill status={gateway.communication.status} />}
    >
      {link && (
        <dl className={classes.figures}>
          <Figure name={t('link-requests')} value={format.number(link.requests_per_s, 1)} />
          <Figure name={t('link-utilisation')} value={share(link.utilisation)} />
          <Figure name={t('link-efficiency')} value={share(link.efficiency || null)} />
          <Figure name={t('link-errors')} value={share(link.error_rate)} />
          <Figure name={t('link-lost')} value={format.quantity(link.timeout_s + link.quarantine_s, 's')} />
        </dl>
      )}
      {link && <Errors errors={link.errors} />}
      {children}
    </Panel>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div className={classes.figure}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Failures by kind, of those that happened. */
function Errors({ errors }: { errors: Link['errors'] }) {
  const { t, has } = useI18n();
  const format = useFormat();
  const happened = Object.entries(errors).filter(([, count]) => count > 0);
  if (happened.length === 0) return null;
  const name = (kind: string) => (has(`link-error-${kind}`) ? t(`link-error-${kind}`) : kind.replaceAll(/[-_]/g, ' '));
  return (
    <ul className={classes.errors} aria-label={t('link-errors')}>
      {happened.map(([kind, count]) => (
        <li key={kind}>
          {name(kind)} <b>{format.number(count, 0)}</b>
        </li>
      ))}
    </ul>
  );
}
