import { comparable } from '../../api/comparable';
import type { Consumption } from '../../api/model';
import { Change } from '../../components/Change';
import { CoverageBar } from '../../components/CoverageBar';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './Figures.module.css';
import { usePeriodName } from './usePeriodName';

/** The period in a few numbers: total, the period before up to the same point and in full, and how good the data is. */
export function Figures({ data }: { data: Consumption }) {
  const t = useT();
  const format = useFormat();
  const name = usePeriodName();
  const { previous } = data;
  const running = data.quality.includes('future') || new Date(data.end) > new Date();
  const whole = comparable(previous);
  return (
    <div className={classes.figures}>
      <div className={classes.figure}>
        <span className={classes.label}>{name(data.date, data.period, data)}</span>
        <span className={classes.main} data-total={data.total}>
          {format.quantity(data.total, data.unit)}
        </span>
        {running && <span className={classes.note}>{t('so-far')}</span>}
      </div>
      {previous && (
        <div className={classes.figure}>
          <span className={classes.label}>
            {t('compared-with', { period: name(previous.date, data.period, previous) })}
          </span>
          <dl className={classes.lines}>
            {running && (
              <Line
                label={t('to-date')}
                total={data.total}
                before={previous.total_to_date}
                unit={data.unit}
                whole={whole}
              />
            )}
            <Line label={t('in-full')} total={data.total} before={previous.total} unit={data.unit} whole={whole} />
          </dl>
          {!whole && <span className={classes.hint}>{t('previous-incomplete')}</span>}
        </div>
      )}
      <div className={classes.figure}>
        <span className={classes.label}>{t('coverage-title')}</span>
        <CoverageBar coverage={data.coverage} />
      </div>
    </div>
  );
}

interface LineProps {
  label: string;
  total: number | null;
  before: number | null;
  unit: string;
  /** Whether a change against it tells anything. */
  whole: boolean;
}

function Line({ label, total, before, unit, whole }: LineProps) {
  const format = useFormat();
  return (
    <div className={classes.line}>
      <dt>{label}</dt>
      <dd>
        {format.quantity(before, unit)} {whole && <Change value={total} before={before} />}
      </dd>
    </div>
  );
}
