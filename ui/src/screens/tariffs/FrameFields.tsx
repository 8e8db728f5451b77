import { useT } from '../../i18n/I18n';
import { endOf } from './clock';
import classes from './Form.module.css';
import type { RuleDraft } from './ruleDraft';
import { crosses } from './ruleWords';
import { TimeField } from './TimeField';

interface FrameFieldsProps {
  draft: Pick<RuleDraft, 'from' | 'to'>;
  put: (part: Partial<RuleDraft>) => void;
  fault: (field: string) => string | undefined;
}

/** From which to which minute a rule is true; the last minute belongs to it. */
export function FrameFields({ draft, put, fault }: FrameFieldsProps) {
  const t = useT();
  const end = endOf(draft.to);
  const over = crosses({ first: draft.from, last: draft.to });
  return (
    <>
      <div className={classes.pair}>
        <TimeField
          label={t('rule-from')}
          value={draft.from}
          error={fault('frame.first') ?? fault('frame')}
          onChange={(from) => put({ from })}
        />
        <TimeField label={t('rule-to')} value={draft.to} error={fault('frame.last')} onChange={(to) => put({ to })} />
      </div>
      <p className={classes.hint}>{over ? t('rule-end-next-day', { end }) : t('rule-end', { end })}</p>
    </>
  );
}
