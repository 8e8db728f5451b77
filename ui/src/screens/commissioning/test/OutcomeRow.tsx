import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Device } from '../../../api/model';
import { Pill, type Tone } from '../../../components/Status';
import { useFormat } from '../../../format/FormatContext';
import { useT } from '../../../i18n/I18n';
import { ValueList } from '../../live/ValueList';
import classes from './Outcomes.module.css';
import type { Outcome } from './useTestRun';

/** One device: whether it answers, what it said, what is suspicious and what to do. */
export function OutcomeRow({ device, outcome }: { device: Device; outcome: Outcome }) {
  const t = useT();
  const format = useFormat();
  const [tone, word] = stateOf(outcome);
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <Link to={`/installation/device/${device.id}`} className={classes.name}>
          {device.name}
        </Link>
        <span className={classes.about}>{[device.shown_address, device.profile?.name].filter(Boolean).join(' · ')}</span>
        <span className={classes.state}>
          {outcome.ok && outcome.round_trip_ms !== null && (
            <span className={classes.time}>{t('comm-ms', { ms: format.number(outcome.round_trip_ms, outcome.round_trip_ms < 10 ? 1 : 0) })}</span>
          )}
          {tone === 'idle' ? (
            <span className={classes.time}>{t(`comm-state-${word}`)}</span>
          ) : (
            <Pill tone={tone}>{t(`comm-state-${word}`)}</Pill>
          )}
        </span>
      </div>
      {outcome.error && <Remark tone="bad" title={outcome.error.detail} advice={outcome.advice} />}
      {outcome.findings.map((finding) => (
        <Remark key={finding.evidence} tone="warn" {...finding} />
      ))}
      {outcome.judged === false && <p className={classes.note}>{t('comm-unjudged')}</p>}
      {outcome.values.length > 0 && (
        <details className={classes.values}>
          <summary>{t('comm-values', { count: outcome.values.length })}</summary>
          <ValueList values={outcome.values} />
        </details>
      )}
    </li>
  );
}

interface RemarkProps {
  tone: Tone;
  title: string;
  detail?: string;
  advice: string;
}

function Remark({ tone, title, detail, advice }: RemarkProps) {
  return (
    <div className={classes.remark} data-tone={tone}>
      <p className={classes.title}>{title}</p>
      {detail && <p className={classes.detail}>{detail}</p>}
      <p className={classes.advice}>
        <IconArrowRight size={16} aria-hidden="true" />
        {advice}
      </p>
    </div>
  );
}

function stateOf(outcome: Outcome): [Tone, 'off' | 'waiting' | 'bad' | 'warn' | 'good'] {
  if (outcome.off) return ['idle', 'off'];
  if (outcome.ok === null) return ['idle', 'waiting'];
  if (!outcome.ok) return ['bad', 'bad'];
  return outcome.findings.length > 0 ? ['warn', 'warn'] : ['good', 'good'];
}
