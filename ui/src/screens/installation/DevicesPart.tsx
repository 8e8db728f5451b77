import { Skeleton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, Outlet, useLocation } from 'react-router';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import classes from './DevicesPart.module.css';
import { Tree } from './tree/Tree';
import { useSetUp } from './useSetUp';

/** The tree beside the form; on a phone one after the other, with a way back. */
export function DevicesPart() {
  const t = useT();
  const { query, devices, gateways, boards } = useSetUp();
  const { pathname } = useLocation();
  const [, kind, id] = /\/(gateway|device)\/(\d+|new)/.exec(pathname) ?? [];
  return (
    <QueryView query={query} loading={<Skeleton height={460} radius="lg" />}>
      {() => (
        <div className={classes.pane} data-chosen={kind !== undefined} data-empty={devices.length === 0}>
          <div className={classes.side}>
            <Panel className={classes.list}>
              <Tree
                devices={devices}
                gateways={gateways}
                boards={boards}
                chosenGateway={kind === 'gateway' ? Number(id) : null}
                chosenDevice={kind === 'device' ? Number(id) : null}
              />
            </Panel>
          </div>
          <div className={classes.content}>
            <Link to="/installation" className={classes.back}>
              <IconArrowLeft size={18} aria-hidden="true" />
              {t('inst-back')}
            </Link>
            {gateways.length > 0 && <Outlet />}
          </div>
        </div>
      )}
    </QueryView>
  );
}
