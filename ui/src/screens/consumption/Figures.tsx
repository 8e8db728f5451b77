import type { ReactNode } from 'react';
import type { Consumption } from '../../api/model';
import { Change } from '../../components/Change';
import { CoverageBar } from '../../components/CoverageBar';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { usePeriodName } from './usePeriodName';
import classes from './Figures.module.css';

/** The period in a few numbers: total, the period before up to the same point and in full, and how good the data is. */
export function Figures({ data }: { data: Consumption }) {
  const t = useT();
  const format = useFormat();
  const name = usePeriodName();
  const { previous } = data;
  const running = data.quality.includes('future') || new Date(data.end) > new Date();
  return (
    <div className={classes.figures}>
      <Figure label={name(data.date, data.period, data)} value={format.quantity(data.total, data.unit)} main />
      {previous && running && (
        <Figure
          label={t('previous-to-date', { period: name(previous.date, data.period, previous) })}
          value={format.quantity(previous.total_to_date, data.unit)}
        >
          <Change value={data.total} before={previous.total_to_date} />
        </Figure>
      )}
      {previous && (
        <Figure
          label={t('previous-in-full', { period: name(previous.date, data.period, previous) })}
          value={format.quantity(previous.total, data.unit)}
        >
          <Change value={data.total} before={previous.total} />
        </Figure>
      )}
      <div className={classes.figure}>
        <span className={classes.label}>{t('coverage-title')}</span>
        <CoverageBar coverage={data.coverage} />
      </div>
    </div>
  );
}

interface FigureProps {
  label: string;
  value: string;
  main?: boolean;
  children?: ReactNode;
}

function Figure({ label, value, main = false, children }: FigureProps) {
  return (
    <div className={classes.figure} data-main={main}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>
        {value} {children}
      </span>
    </div>
  );
}
