import { SegmentedControl, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useOutletContext } from 'react-router';
import { useInstallation } from '../../api/installation';
import { spare } from '../../charts/colors';
import { useT } from '../../i18n/I18n';
import { ChartPanel } from './ChartPanel';
import type { ConsumptionContext } from './ConsumptionScreen';
import { counterChoices, counterOf, usualCounters } from './counters';
import layout from './layout.module.css';
import { SummaryTable } from './SummaryTable';
import { UnitChoice, unitsOf } from './UnitChoice';
import { useChartData } from './useChartData';
import { counterText, type View } from './view';

/** Two devices against each other; where they count different things, money is all they have in common. */
export default function CompareTab() {
  const t = useT();
  const { tab, view: asked, change } = useOutletContext<ConsumptionContext>();
  const { devices } = useInstallation();
  const view = useMemo((): View => {
    const [left, right] = usualCounters(devices);
    const chosen = { ...asked, left: asked.left ?? left ?? null, right: asked.right ?? right ?? null };
    const same = chosen.left?.commodity === chosen.right?.commodity;
    return { ...chosen, commodity: chosen.left?.commodity ?? 'electricity', unit: same ? asked.unit : 'money' };
  }, [asked, devices]);
  const chart = useChartData(tab, view);
  const mixed = view.left?.commodity !== view.right?.commodity;
  const common = { allowDeselect: false, searchable: true, comboboxProps: { withinPortal: true } };
  const rows = chart.parts.map((answer, index) => ({ answer, color: spare(index), name: answer.scope_label }));
  return (
    <>
      <div className={layout.choices}>
        {(['left', 'right'] as const).map((side) => (
          <Select
            key={side}
            {...common}
            label={t(`compare-${side}`)}
            value={view[side] && counterText(view[side])}
            onChange={(value) =>
              change({ left: view.left, right: view.right, [side]: counterOf(value) ?? view[side], hidden: [] })
            }
            data={counterChoices(devices, view[side === 'left' ? 'right' : 'left'], t)}
          />
        ))}
      </div>
      <div className={layout.row}>
        <SegmentedControl
          aria-label={t('compare-mode')}
          value={view.details ? 'details' : 'total'}
          onChange={(value) => change({ details: value === 'details' })}
          data={['total', 'details'].map((mode) => ({ value: mode, label: t(`mode-${mode}`) }))}
        />
        {mixed ? (
          <p className={layout.hint}>{t('compare-mixed')}</p>
        ) : (
          <UnitChoice view={view} onChange={change} units={unitsOf(view)} />
        )}
      </div>
      <ChartPanel
        tab={tab}
        chart={chart}
        view={view}
        onChange={change}
        summary={<SummaryTable title={chart.title} rows={rows} />}
      />
    </>
  );
}
