import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconChartHistogram,
  IconCopy,
  IconDots,
  IconHistory,
  IconPlugConnected,
  IconReplace,
  IconTrash,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Device } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { counts } from './traits';

interface DeviceActionsProps {
  device: Device;
  dirty: boolean;
  onTest: () => void;
  onReplace: () => void;
  onErase: () => void;
}

/** What else can be done with a device that is installed. */
export function DeviceActions({ device, dirty, onTest, onReplace, onErase }: DeviceActionsProps) {
  const t = useT();
  return (
    <>
      <Button variant="default" leftSection={<IconPlugConnected size={18} />} onClick={onTest} disabled={dirty}>
        {t('inst-test')}
      </Button>
      <Menu position="top-end" shadow="md" width={240}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('inst-more')}>
            <IconDots size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            to={`/installation/device/new?like=${device.id}`}
            leftSection={<IconCopy size={16} />}
          >
            {t('inst-duplicate')}
          </Menu.Item>
          <Menu.Item
            component={Link}
            to={`/installation/changes?kind=device&id=${device.id}`}
            leftSection={<IconHistory size={16} />}
          >
            {t('inst-part-changes')}
          </Menu.Item>
          <Menu.Item component={Link} to={`/live/${device.id}`} leftSection={<IconChartHistogram size={16} />}>
            {t('nav-live')}
          </Menu.Item>
          {counts(device) && (
            <Menu.Item leftSection={<IconReplace size={16} />} onClick={onReplace} disabled={dirty}>
              {t('inst-replace')}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={onErase}>
            {t('inst-erase')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
