import { useMemo } from 'react';
import type { Device } from '../../api/model';
import { ChartPanel } from './ChartPanel';
import type { Tab } from './tabs';
import { useChartData } from './useChartData';
import type { ChangeView, View } from './view';

interface DeviceChartProps {
  tab: Tab;
  device: Device;
  view: View;
  onChange: ChangeView;
}

/** The chart of a view about one device. */
export function DeviceChart({ tab, device, view: asked, onChange }: DeviceChartProps) {
  const view = useMemo(() => ({ ...asked, deviceId: device.id }), [asked, device.id]);
  return <ChartPanel tab={tab} chart={useChartData(tab, view)} view={view} onChange={onChange} />;
}
