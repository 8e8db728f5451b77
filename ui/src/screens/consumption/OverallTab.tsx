import { useMemo } from 'react';
import { Link, useLocation, useOutletContext } from 'react-router';
import { COMMODITY_COLORS } from '../../charts/colors';
import { useFormat } from '../../format/FormatContext';
import { useToday } from '../../format/useToday';
import { useT } from '../../i18n/I18n';
import { ChartPanel } from './ChartPanel';
import type { ConsumptionContext } from './ConsumptionScreen';
import layout from './layout.module.css';
import { SummaryTable } from './SummaryTable';
import { useChartData } from './useChartData';
import { changeParams } from './view';

/** Electricity, gas and water: what was used of each, and where the money went. */
export default function OverallTab() {
  const t = useT();
  const { tab, view, change } = useOutletContext<ConsumptionContext>();
  const { search } = useLocation();
  const today = useToday(useFormat().timezone);
  const inMoney = useMemo(() => ({ ...view, unit: 'money' as const }), [view]);
  const chart = useChartData(tab, inMoney);
  const rows = chart.parts.map((answer) => ({
    answer,
    color: COMMODITY_COLORS[answer.commodity],
    name: (
      <Link
        className={layout.link}
        to={{
          pathname: '../total',
          search: changeParams(new URLSearchParams(search), { commodity: answer.commodity }, today).toString(),
        }}
        relative="path"
      >
        {t(`commodity-${answer.commodity}`)}
      </Link>
    ),
  }));
  return (
    <ChartPanel
      tab={tab}
      chart={chart}
      view={inMoney}
      onChange={change}
      summary={<SummaryTable title={t('overall-title')} rows={rows} summed />}
    />
  );
}
