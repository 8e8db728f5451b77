import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './form.module.css';

interface AdvancedProps {
  title: string;
  /** Opens by itself when something in it needs a look. */
  open?: boolean;
  children: ReactNode;
}

/** Fields that are seldom needed, folded away until they are. */
export function Advanced({ title, open = false, children }: AdvancedProps) {
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const shown = unfolded || open;
  return (
    <section className={classes.section}>
      <h3 className={classes.fold}>
        <button type="button" aria-expanded={shown} aria-controls={id} onClick={() => setUnfolded(!shown)}>
          <IconChevronRight size={18} aria-hidden="true" />
          {title}
        </button>
      </h3>
      <div id={id} className={classes.fields} hidden={!shown}>
        {children}
      </div>
    </section>
  );
}
