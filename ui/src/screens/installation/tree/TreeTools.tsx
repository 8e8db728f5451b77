import { ActionIcon, Indicator, Select, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Device, Group } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { STATES, type TreeFilter } from './filter';
import classes from './Tree.module.css';

interface TreeToolsProps {
  filter: TreeFilter;
  onChange: (filter: TreeFilter) => void;
  devices: readonly Device[];
  boards: readonly Group[];
}

/** Search, and filters by state, panel board and model behind one button. */
export function TreeTools({ filter, onChange, devices, boards }: TreeToolsProps) {
  const t = useT();
  const [open, panel] = useDisclosure();
  const models = useMemo(() => {
    const names = new Map(devices.map((device) => [device.model, device.profile?.name ?? device.model]));
    return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
  }, [devices]);
  const active = Number(filter.state !== 'all') + Number(filter.board !== null) + Number(filter.model !== null);
  const one = { size: 'sm', comboboxProps: { shadow: 'md' } } as const;
  return (
    <div className={classes.tools}>
      <div className={classes.search}>
        <TextInput
          size="sm"
          type="search"
          className={classes.grow ?? ''}
          aria-label={t('inst-search')}
          placeholder={t('inst-search')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        />
        <Indicator disabled={active === 0} label={active} size={16}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('inst-filter')}
            aria-expanded={open}
            onClick={panel.toggle}
          >
            <IconAdjustmentsHorizontal size={18} aria-hidden="true" />
          </ActionIcon>
        </Indicator>
      </div>
      {open && (
        <div className={classes.filters}>
          <Select
            {...one}
            label={t('inst-filter-state')}
            data={STATES.map((state) => ({ value: state, label: t(`inst-state-${state}`) }))}
            value={filter.state}
            allowDeselect={false}
            onChange={(state) => onChange({ ...filter, state: STATES.find((item) => item === state) ?? 'all' })}
          />
          <Select
            {...one}
            label={t('inst-panel-board')}
            placeholder={t('inst-all')}
            clearable
            clearButtonProps={{ 'aria-label': t('inst-clear') }}
            data={[
              ...boards.map((board) => ({ value: String(board.id), label: board.name })),
              { value: 'none', label: t('inst-board-none') },
            ]}
            value={filter.board}
            onChange={(board) => onChange({ ...filter, board })}
          />
          <Select
            {...one}
            label={t('inst-model')}
            placeholder={t('inst-all')}
            clearable
            clearButtonProps={{ 'aria-label': t('inst-clear') }}
            searchable
            nothingFoundMessage={t('inst-nothing-found')}
            data={models}
            value={filter.model}
            onChange={(model) => onChange({ ...filter, model })}
          />
        </div>
      )}
    </div>
  );
}
