import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useOutletContext } from 'react-router';
import { useInstallation } from '../../api/installation';
import { useT } from '../../i18n/I18n';
import { ChartPanel } from './ChartPanel';
import type { ConsumptionContext } from './ConsumptionScreen';
import layout from './layout.module.css';
import { useChartData } from './useChartData';

const ALL = 'all';

/** A measure group, a load type, or what is in both; those switched off are not offered. */
export default function PartialsTab() {
  const t = useT();
  const { tab, view, change } = useOutletContext<ConsumptionContext>();
  const { groups, loadTypes } = useInstallation();
  const chart = useChartData(tab, view);
  const groupChoices = useMemo(
    () => groups.filter((item) => item.enabled).map(({ id, name }) => ({ value: String(id), label: name })),
    [groups],
  );
  const loadChoices = useMemo(
    () => loadTypes.filter((item) => item.enabled).map(({ id, label }) => ({ value: String(id), label })),
    [loadTypes],
  );
  const chosen = (value: string | null) => (value === null || value === ALL ? null : value);
  const common = { allowDeselect: false, searchable: false, comboboxProps: { withinPortal: true } };
  return (
    <>
      <div className={layout.choices}>
        <Select
          {...common}
          label={t('measure-group')}
          value={view.group ?? ALL}
          onChange={(value) => change({ group: chosen(value), hidden: [] })}
          data={[{ value: ALL, label: t('groups-all') }, ...groupChoices, { value: 'none', label: t('group-none') }]}
        />
        {view.commodity === 'electricity' && (
          <Select
            {...common}
            label={t('load-type')}
            value={view.load ?? ALL}
            onChange={(value) => change({ load: chosen(value), hidden: [] })}
            data={[
              { value: ALL, label: t('loads-all') },
              ...loadChoices,
              { value: 'none', label: t('load-type-none') },
            ]}
          />
        )}
      </div>
      <ChartPanel tab={tab} chart={chart} view={view} onChange={change} />
    </>
  );
}
