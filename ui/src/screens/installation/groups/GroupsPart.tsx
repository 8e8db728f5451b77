import { GroupPanel } from './GroupPanel';
import classes from './groups.module.css';
import { KINDS } from './kinds';

/** What the installation is sorted by: uses of energy, meters that belong together, cabinets. */
export function GroupsPart() {
  return (
    <div className={classes.panels}>
      {KINDS.map((kind) => (
        <GroupPanel key={kind} kind={kind} />
      ))}
    </div>
  );
}
