import { useOutletContext } from 'react-router';
import { ChartPanel } from './ChartPanel';
import type { ConsumptionContext } from './ConsumptionScreen';
import { useChartData } from './useChartData';

/** The whole installation: electricity by load type, gas and water by meter. */
export default function TotalTab() {
  const { tab, view, change } = useOutletContext<ConsumptionContext>();
  return <ChartPanel tab={tab} chart={useChartData(tab, view)} view={view} onChange={change} />;
}
