import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Device, Gateway, Group } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { branches, NO_FILTER } from './filter';
import classes from './Tree.module.css';
import { TreeGateway } from './TreeGateway';
import { TreeTools } from './TreeTools';

interface TreeProps {
  gateways: readonly Gateway[];
  devices: readonly Device[];
  boards: readonly Group[];
  chosenGateway: number | null;
  chosenDevice: number | null;
}

/** Everything that is installed: gateways with their devices, found by typing and filtered. */
export function Tree({ gateways, devices, boards, chosenGateway, chosenDevice }: TreeProps) {
  const t = useT();
  const [filter, setFilter] = useState(NO_FILTER);
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => branches(gateways, devices, boards, wanted), [gateways, devices, boards, wanted]);
  const toggle = useCallback((id: number) => {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const found = shown.reduce((sum, branch) => sum + branch.devices.length, 0);
  return (
    <nav aria-label={t('inst-tree')} className={classes.tree}>
      <TreeTools filter={filter} onChange={setFilter} devices={devices} boards={boards} />
      <div className={classes.scroll} data-scroll-area="">
        <p className={classes.summary} role="status">
          {wanted === NO_FILTER
            ? t('inst-tree-count', { devices: devices.length })
            : t('inst-tree-found', { found, devices: devices.length })}
        </p>
        <ul className={classes.branches}>
          {shown.map((branch) => (
            <TreeGateway
              key={branch.gateway.id}
              branch={branch}
              open={!folded.has(branch.gateway.id)}
              onToggle={toggle}
              chosen={branch.gateway.id === chosenGateway}
              device={branch.devices.some((item) => item.id === chosenDevice) ? chosenDevice : null}
            />
          ))}
        </ul>
        {shown.length === 0 && <p className={classes.none}>{t('inst-nothing-found')}</p>}
      </div>
      <div className={classes.add}>
        <Button
          component={Link}
          to="/installation/gateway/new"
          variant="light"
          fullWidth
          leftSection={<IconPlus size={16} aria-hidden="true" />}
        >
          {t('inst-add-gateway')}
        </Button>
      </div>
    </nav>
  );
}
