import { Button, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSelector } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Device } from '../api/model';
import { useT } from '../i18n/I18n';
import classes from './DevicePane.module.css';
import { Panel } from './Panel';
import { StatusDot } from './Status';

interface DevicePaneProps {
  device: Device | undefined;
  /** The list from which to choose; told how to close itself when it covers the screen. */
  list: (close: () => void) => ReactNode;
  children: ReactNode;
}

/** The devices beside what is shown of one of them; on a phone they are in a drawer behind the device's name. */
export function DevicePane({ device, list, children }: DevicePaneProps) {
  const t = useT();
  const [open, drawer] = useDisclosure();
  return (
    <div className={classes.pane}>
      <div className={classes.side}>
        <Panel className={classes.list}>
          <div className={classes.scroll} data-scroll-area="">
            {list(drawer.close)}
          </div>
        </Panel>
      </div>
      <div className={classes.chooser}>
        <Button
          variant="default"
          fullWidth
          size="md"
          justify="space-between"
          leftSection={device && <StatusDot status={device.communication.status} />}
          rightSection={<IconSelector size={18} aria-hidden="true" />}
          onClick={drawer.open}
        >
          {device?.name ?? t('choose-device')}
        </Button>
        <Drawer
          opened={open}
          onClose={drawer.close}
          title={t('choose-device')}
          position="bottom"
          size="85%"
          closeButtonProps={{ 'aria-label': t('close') }}
        >
          {list(drawer.close)}
        </Drawer>
      </div>
      <div className={classes.content}>{children}</div>
    </div>
  );
}
