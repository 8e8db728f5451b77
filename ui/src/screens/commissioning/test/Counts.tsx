import { useT } from '../../../i18n/I18n';
import classes from './Counts.module.css';
import type { Outcome } from './useTestRun';

/** The test in four figures. */
export function Counts({ outcomes }: { outcomes: readonly Outcome[] }) {
  const t = useT();
  const good = outcomes.filter((item) => item.ok).length;
  const bad = outcomes.filter((item) => item.ok === false).length;
  const findings = outcomes.reduce((sum, item) => sum + item.findings.length, 0);
  const figures = [
    { name: t('comm-count-devices'), value: outcomes.length, tone: undefined },
    { name: t('comm-count-good'), value: good, tone: good === outcomes.length ? 'good' : undefined },
    { name: t('comm-count-bad'), value: bad, tone: bad > 0 ? 'bad' : undefined },
    { name: t('comm-count-findings'), value: findings, tone: findings > 0 ? 'warn' : undefined },
  ];
  return (
    <dl className={classes.counts}>
      {figures.map(({ name, value, tone }) => (
        <div key={name} className={classes.count} data-tone={tone}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
