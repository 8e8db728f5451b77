import { ActionIcon, Menu, SegmentedControl, Switch, Tooltip } from '@mantine/core';
import {
  IconChartBar,
  IconChartPie,
  IconDeviceTv,
  IconDownload,
  IconFileTypeCsv,
  IconFileTypeSvg,
  IconMaximize,
  IconMinimize,
  IconPhoto,
  IconTable,
} from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useT } from '../../i18n/I18n';
import { wallSearch } from '../wall/slides';
import classes from './HistogramTools.module.css';
import type { Tab } from './tabs';
import { type ChangeView, DRAWINGS, type View } from './view';

const ICONS = { bars: IconChartBar, pie: IconChartPie, table: IconTable };

interface HistogramToolsProps {
  tab: Tab;
  view: View;
  onChange: ChangeView;
  csv: string;
  onExport: (kind: 'png' | 'svg') => void;
  fullscreen: boolean;
  onFullscreen: () => void;
}

export function HistogramTools({ tab, view, onChange, csv, onExport, fullscreen, onFullscreen }: HistogramToolsProps) {
  const t = useT();
  const [params] = useSearchParams();
  const table = view.drawing === 'table';
  return (
    <>
      <Switch
        size="sm"
        label={t('compare')}
        checked={view.compare}
        disabled={view.drawing === 'pie'}
        onChange={(event) => onChange({ compare: event.currentTarget.checked })}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('show-as')}
        value={view.drawing}
        onChange={(value) => onChange({ drawing: DRAWINGS.find((name) => name === value) ?? 'bars' })}
        data={DRAWINGS.map((name) => ({ value: name, label: <DrawingLabel name={name} /> }))}
      />
      {!fullscreen && (
        <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Tooltip label={t('download')}>
              <ActionIcon variant="default" size={32} aria-label={t('download')}>
                <IconDownload size={17} />
              </ActionIcon>
            </Tooltip>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component="a" href={csv} download leftSection={<IconFileTypeCsv size={18} />}>
              {t('download-csv')}
            </Menu.Item>
            <Menu.Item disabled={table} leftSection={<IconPhoto size={18} />} onClick={() => onExport('png')}>
              {t('download-png')}
            </Menu.Item>
            <Menu.Item disabled={table} leftSection={<IconFileTypeSvg size={18} />} onClick={() => onExport('svg')}>
              {t('download-svg')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              component={Link}
              to={{ pathname: '/wall/choose', search: wallSearch(tab, params) }}
              leftSection={<IconDeviceTv size={18} />}
            >
              {t('wall-display')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <ActionIcon
        variant="default"
        size={32}
        aria-label={fullscreen ? t('full-screen-leave') : t('full-screen')}
        onClick={onFullscreen}
      >
        {fullscreen ? <IconMinimize size={17} /> : <IconMaximize size={17} />}
      </ActionIcon>
    </>
  );
}

function DrawingLabel({ name }: { name: View['drawing'] }) {
  const t = useT();
  const Icon = ICONS[name];
  return (
    <span className={classes.drawing}>
      <Icon size={16} aria-hidden="true" />
      <span className={classes.word}>{t(`show-${name}`)}</span>
    </span>
  );
}
