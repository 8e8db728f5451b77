import type { DeviceFrame } from '../../api/model';
import { useFormat } from '../../format/FormatContext';
import classes from './ValueList.module.css';

/** What the device tells of itself beside measured quantities, under the names of its profile. */
export function AttributeList({ attributes }: { attributes: DeviceFrame['attributes'] }) {
  const format = useFormat();
  const text = (value: string | number | null) => (typeof value === 'string' ? value : format.number(value));
  return (
    <dl className={classes.list}>
      {Object.entries(attributes).map(([name, value]) => (
        <div key={name} className={classes.row}>
          <dt>{name.replaceAll('_', ' ')}</dt>
          <dd>{text(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
