import type { ReadingValue } from '../../api/model';
import { useValueName } from './useValueName';
import { useValueText } from './useValueText';
import classes from './ValueList.module.css';

/** Names and values. */
export function ValueList({ values }: { values: readonly ReadingValue[] }) {
  const name = useValueName();
  const text = useValueText();
  return (
    <dl className={classes.list}>
      {values.map((item) => (
        <div key={item.key} className={classes.row}>
          <dt>{name(item)}</dt>
          <dd data-key={item.key}>{text(item)}</dd>
        </div>
      ))}
    </dl>
  );
}
