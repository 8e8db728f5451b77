import type { DeviceStatus } from '../api/model';
import { useT } from '../i18n/I18n';
import classes from './Status.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'idle';

const TONES: Record<DeviceStatus, Tone> = {
  on: 'good',
  waiting: 'warn',
  communication_error: 'bad',
  off: 'idle',
};

/** The shape differs too, so that the state does not hang on the colour alone. */
export function StatusDot({ status }: { status: DeviceStatus }) {
  const t = useT();
  return <span className={classes.dot} data-tone={TONES[status]} role="img" aria-label={t(`status-${status}`)} />;
}

export function StatusPill({ status }: { status: DeviceStatus }) {
  const t = useT();
  return <Pill tone={TONES[status]}>{t(`status-${status}`)}</Pill>;
}

export function Pill({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={classes.pill} data-tone={tone}>
      <span className={classes.dot} data-tone={tone} aria-hidden="true" />
      {children}
    </span>
  );
}
