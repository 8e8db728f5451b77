import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'react-router';
import { StatusDot } from '../../../components/Status';
import { useT } from '../../../i18n/I18n';
import type { Branch } from './filter';
import classes from './Tree.module.css';
import { intoView, TreeDevice } from './TreeDevice';

interface TreeGatewayProps {
  branch: Branch;
  open: boolean;
  onToggle: (gatewayId: number) => void;
  /** The chosen device, or the gateway itself. */
  device: number | null;
  chosen: boolean;
}

/** A gateway with the devices behind it. */
export const TreeGateway = memo(function TreeGateway({ branch, open, onToggle, device, chosen }: TreeGatewayProps) {
  const t = useT();
  const { gateway, devices, count } = branch;
  const address = gateway.kind === 'local' ? t('inst-local-short') : `${gateway.address}:${gateway.port}`;
  return (
    <li className={classes.branch}>
      <div className={classes.gateway}>
        <button
          type="button"
          className={classes.fold}
          aria-expanded={open}
          aria-label={t('inst-tree-devices-of', { name: gateway.name })}
          onClick={() => onToggle(gateway.id)}
        >
          <IconChevronDown size={16} aria-hidden="true" />
        </button>
        <Link
          className={classes.gatewayLink}
          to={`/installation/gateway/${gateway.id}`}
          aria-current={chosen ? 'true' : undefined}
          ref={chosen ? intoView : undefined}
          data-off={!gateway.enabled || undefined}
        >
          <StatusDot status={gateway.communication.status} />
          <span className={classes.words}>
            <span className={classes.gatewayName}>{gateway.name}</span>
            <span className={classes.model}>{address}</span>
          </span>
        </Link>
        <span className={classes.count}>{count}</span>
        <Tooltip label={t('inst-add-device')} openDelay={400}>
          <ActionIcon
            component={Link}
            to={`/installation/device/new?gateway=${gateway.id}`}
            variant="subtle"
            aria-label={t('inst-add-device-to', { name: gateway.name })}
          >
            <IconPlus size={18} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </div>
      {open && devices.length > 0 && (
        <ul className={classes.devices}>
          {devices.map((item) => (
            <TreeDevice key={item.id} device={item} chosen={item.id === device} />
          ))}
        </ul>
      )}
    </li>
  );
});
