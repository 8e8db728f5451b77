import type { ReactNode, Ref } from 'react';
import classes from './Panel.module.css';

interface PanelProps {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
  ref?: Ref<HTMLElement>;
}

/** A card: the one surface on which content lies. */
export function Panel({ title, actions, children, className, ref }: PanelProps) {
  return (
    <section ref={ref} className={className ? `${classes.panel} ${className}` : classes.panel}>
      {(title || actions) && (
        <header className={classes.head}>
          {title && <h2 className={classes.title}>{title}</h2>}
          {actions && <div className={classes.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
