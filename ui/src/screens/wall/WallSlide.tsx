import { Loader } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import { comparable } from '../../api/comparable';
import type { Consumption } from '../../api/model';
import { useOpenSession } from '../../api/session';
import { screens } from '../../app/screens';
import { colored } from '../../charts/colors';
import { Change } from '../../components/Change';
import { useFormat } from '../../format/FormatContext';
import { scaleFor } from '../../format/units';
import { useT } from '../../i18n/I18n';
import { type ChartData, useChartData } from '../consumption/useChartData';
import { usePeriodName } from '../consumption/usePeriodName';
import type { Slide } from './slides';
import classes from './Wall.module.css';

const Histogram = lazy(screens.histogram);
const Pie = lazy(() => import('../consumption/Pie'));
const HEIGHT = 'var(--wall-chart)';
const LARGER = 1.7;

/** One chart to be read from across a room. */
export function WallSlide({ slide }: { slide: Slide }) {
  const t = useT();
  const chart = useChartData(slide.tab, slide.view);
  const { data } = chart.query;
  if (data) return <Drawn chart={chart} data={data} slide={slide} />;
  return (
    <div className={classes.nothing}>
      {data === null ? t('consumption-none-title') : <Loader size="xl" role="status" aria-label={t('loading')} />}
    </div>
  );
}

function Drawn({ chart, data, slide: { view } }: { chart: ChartData; data: Consumption; slide: Slide }) {
  const t = useT();
  const format = useFormat();
  const { site } = useOpenSession();
  const name = usePeriodName()(data.date, data.period, data);
  const { layout } = chart;
  const series = useMemo(
    () => colored(data.series, data.commodity).filter((item) => !view.hidden.includes(item.key)),
    [data, view.hidden],
  );
  const drawing = useMemo(() => {
    const scale = scaleFor(data.unit, layout === 'stacked' ? data.values : series.map((item) => item.total));
    return { data, series, scale, format, t, layout, compare: view.compare };
  }, [data, series, format, t, layout, view.compare]);
  const total = format.quantity(data.total, data.unit);
  const props = { drawing, label: `${chart.title}, ${name}, ${total}`, height: HEIGHT, larger: LARGER };
  const { previous } = data;
  return (
    <>
      <header className={classes.head}>
        <div>
          <p className={classes.site}>{site.name}</p>
          <h1 className={classes.title}>{chart.title}</h1>
          <p className={classes.period}>{name}</p>
        </div>
        <div className={classes.figure}>
          <span className={classes.total} data-total={data.total}>
            {total}
          </span>
          {previous && comparable(previous) && (
            <span className={classes.change}>
              <Change value={data.total} before={previous.total_to_date} /> {t('wall-against')}
            </span>
          )}
        </div>
      </header>
      <Suspense fallback={<div style={{ height: HEIGHT }} />}>
        {view.drawing === 'pie' ? <Pie {...props} /> : <Histogram {...props} onOpen={undefined} />}
      </Suspense>
      {series.length > 1 && (
        <ul className={classes.legend}>
          {series.map((item) => (
            <li key={item.key}>
              <span style={{ background: item.color }} aria-hidden="true" />
              {item.label}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
