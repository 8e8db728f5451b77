import { Button } from '@mantine/core';
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react';
import { useT } from '../../i18n/I18n';
import classes from './ChangeProblem.module.css';
import type { Change } from './useChange';

interface ChangeProblemProps {
  change: Change;
  /** Paths whose faults are shown at their own field, or what they begin with. */
  shown?: readonly string[];
}

/** Why a change was not made, where no field of the form can say it. */
export function ChangeProblem({ change, shown = [] }: ChangeProblemProps) {
  const t = useT();
  const { problem, overtaken } = change;
  if (!problem) return null;
  if (overtaken) {
    return (
      <div className={classes.problem} role="alert" data-kind="overtaken">
        <IconUsers size={20} aria-hidden="true" />
        <div>
          <b>{t('book-overtaken')}</b>
          <p>{t('book-overtaken-text')}</p>
          <Button size="xs" onClick={() => void change.again()} loading={change.busy}>
            {t('book-save-anyway')}
          </Button>
        </div>
      </div>
    );
  }
  const elsewhere = problem.errors.filter(({ field }) => !shown.some((known) => isAt(field, known)));
  const words = problem.detail || (problem.code === 'unreachable' ? t('unreachable-title') : problem.code);
  return (
    <div className={classes.problem} role="alert">
      <IconAlertTriangle size={20} aria-hidden="true" />
      <div>
        <b>{words}</b>
        {elsewhere.map(({ field, detail }) => (
          <p key={field}>{detail}</p>
        ))}
      </div>
    </div>
  );
}

function isAt(field: string, known: string): boolean {
  return field === known || field.startsWith(`${known}.`);
}
