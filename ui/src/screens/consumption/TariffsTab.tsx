import { SegmentedControl, Stack } from '@mantine/core';
import { useOutletContext } from 'react-router';
import { useT } from '../../i18n/I18n';
import { ChartPanel } from './ChartPanel';
import { ChosenDevice } from './ChosenDevice';
import type { ConsumptionContext } from './ConsumptionScreen';
import { DeviceChart } from './DeviceChart';
import layout from './layout.module.css';
import { TariffChoice } from './TariffChoice';
import { useChartData } from './useChartData';
import type { ChangeView, View } from './view';

/** What is used, and what it costs, at each tariff: of everything, or of one device. */
export default function TariffsTab() {
  const t = useT();
  const { tab, view, change } = useOutletContext<ConsumptionContext>();
  return (
    <Stack gap="md">
      <div className={layout.row}>
        <SegmentedControl
          aria-label={t('tariffs-mode')}
          value={view.details ? 'details' : 'total'}
          onChange={(value) => change({ details: value === 'details' })}
          data={['total', 'details'].map((mode) => ({ value: mode, label: t(`mode-${mode}`) }))}
        />
        <TariffChoice view={view} onChange={change} />
      </div>
      {view.details ? (
        <ChosenDevice tab={tab} view={view}>
          {(device) => <DeviceChart key={device.id} tab={tab} device={device} view={view} onChange={change} />}
        </ChosenDevice>
      ) : (
        <Whole view={view} onChange={change} />
      )}
    </Stack>
  );
}

function Whole({ view, onChange }: { view: View; onChange: ChangeView }) {
  return <ChartPanel tab="tariffs" chart={useChartData('tariffs', view)} view={view} onChange={onChange} />;
}
