import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useInstallation } from '../../api/installation';
import { useT } from '../../i18n/I18n';
import classes from './AnalysisScreen.module.css';

interface ScopeSelectProps {
  value: string;
  onChange: (scope: string) => void;
}

/** The whole site, or one load type, measure group or device. */
export function ScopeSelect({ value, onChange }: ScopeSelectProps) {
  const t = useT();
  const { devices, loadTypes, groups } = useInstallation();
  const data = useMemo(
    () => [
      { value: 'total', label: t('analysis-scope-total') },
      {
        group: t('load-types'),
        items: [
          ...loadTypes
            .filter((item) => item.enabled)
            .map((item) => ({
              value: `load_type:${item.id}`,
              label: item.label,
            })),
          { value: 'load_type:none', label: t('analysis-scope-others') },
        ],
      },
      {
        group: t('measure-groups'),
        items: groups
          .filter((item) => item.enabled)
          .map((item) => ({
            value: `measure_group:${item.id}`,
            label: item.name,
          })),
      },
      {
        group: t('analysis-devices'),
        items: devices.map((item) => ({
          value: `device:${item.id}`,
          label: item.name,
        })),
      },
    ],
    [t, devices, loadTypes, groups],
  );
  return (
    <Select
      className={classes.scope ?? ''}
      aria-label={t('analysis-scope')}
      data={data}
      value={value}
      onChange={(chosen) => typeof chosen === 'string' && onChange(chosen)}
      searchable
      allowDeselect={false}
      maxDropdownHeight={380}
      nothingFoundMessage={t('search-none')}
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
