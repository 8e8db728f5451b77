import { Link } from 'react-router';
import { useT } from '../../../i18n/I18n';
import classes from './changes.module.css';
import type { Edit } from './useChanges';
import { useFieldWords } from './useFieldWords';

const AT_ONCE = 6;

/** What was done to one object: each field before and after. */
export function EditView({ edit }: { edit: Edit }) {
  const t = useT();
  const fields = useFieldWords()(edit);
  const opens = edit.action !== 'removed' && (edit.kind === 'device' || edit.kind === 'gateway');
  const named = fields.filter(
    (item) => edit.action === 'changed' || (item.before !== item.after && item.field !== 'name'),
  );
  return (
    <div className={classes.edit} data-action={edit.action}>
      <p className={classes.what}>
        <span className={classes.action}>{t(`inst-action-${edit.action}`)}</span> {t(`inst-kind-${edit.kind}`)}{' '}
        {opens ? <Link to={`/installation/${edit.kind}/${edit.id}`}>{edit.name}</Link> : <b>{edit.name}</b>}
      </p>
      {named.length > 0 &&
        (edit.action === 'changed' && named.length <= AT_ONCE ? (
          <Fields fields={named} />
        ) : (
          <details className={classes.details}>
            <summary>{t('inst-fields', { count: named.length })}</summary>
            <Fields fields={named} />
          </details>
        ))}
    </div>
  );
}

function Fields({ fields }: { fields: { field: string; name: string; before: string; after: string }[] }) {
  const t = useT();
  return (
    <dl className={classes.fields}>
      {fields.map((item) => (
        <div key={item.field}>
          <dt>{item.name}</dt>
          <dd>
            <del>
              <span className={classes.hidden}>{t('inst-before')} </span>
              {item.before}
            </del>
            <span aria-hidden="true">→</span>
            <ins>
              <span className={classes.hidden}>{t('inst-after')} </span>
              {item.after}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
