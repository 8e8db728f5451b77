import { type ReactNode, useEffect } from 'react';
import classes from './PageHead.module.css';

interface PageHeadProps {
  title: string;
  subtitle?: ReactNode;
  children?: ReactNode;
}

/** The heading of a screen, which is the title of the browser's tab as well. */
export function PageHead({ title, subtitle, children }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · Meterhouse`;
  }, [title]);
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        <h1 className={classes.title}>{title}</h1>
        {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
      </div>
      {children}
    </div>
  );
}
