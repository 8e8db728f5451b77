import { useOutletContext } from 'react-router';
import { ChosenDevice } from './ChosenDevice';
import type { ConsumptionContext } from './ConsumptionScreen';
import { DeviceChart } from './DeviceChart';
import { MeasurementCharts } from './MeasurementCharts';

/** One device: its consumption, and every quantity it measures. */
export default function DetailsTab() {
  const { tab, view, change } = useOutletContext<ConsumptionContext>();
  return (
    <ChosenDevice tab={tab} view={view}>
      {(device) => (
        <>
          <DeviceChart key={device.id} tab={tab} device={device} view={view} onChange={change} />
          <MeasurementCharts device={device} view={view} />
        </>
      )}
    </ChosenDevice>
  );
}
