import { ActionIcon, Menu, SegmentedControl, Skeleton, Tooltip } from '@mantine/core';
import {
  IconChartHistogram,
  IconDownload,
  IconFileTypeCsv,
  IconFileTypeSvg,
  IconPhoto,
  IconTable,
} from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Draw } from '../../charts/analysis/draw';
import type { SheetKey } from '../../charts/sheet';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/I18n';
import classes from './AnalysisPanel.module.css';
import type { AnalysisView, ChangeAnalysis } from './view';

const AnalysisChart = lazy(() => import('../../charts/analysis/AnalysisChart'));

interface AnalysisPanelProps {
  title: string;
  subtitle: string;
  csv: string;
  fileName: string;
  draw: Draw;
  keys?: readonly SheetKey[];
  table: ReactNode;
  view: AnalysisView;
  change: ChangeAnalysis;
  buckets?: number;
  describe?: (bucket: number) => string;
  onOpen?: ((bucket: number) => void) | undefined;
  height?: string;
  /** A drawing that is not squeezed into a narrow screen but moved about in it. */
  wide?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
}

/** One drawing, the same figures as a table, and both as files. */
export function AnalysisPanel({
  title,
  subtitle,
  csv,
  fileName,
  draw,
  table,
  view,
  change,
  children,
  ...rest
}: AnalysisPanelProps) {
  const t = useT();
  const { keys = [], buckets = 0, describe, onOpen, height = 'clamp(300px, 46vh, 520px)', actions, wide } = rest;
  const save = (kind: 'png' | 'svg') =>
    void import('../../charts/analysis/exportAnalysis').then(({ exportAnalysis }) =>
      exportAnalysis(kind, { draw, title, subtitle, keys, fileName }),
    );
  const shown = [
    {
      value: 'chart',
      label: <Shown icon={<IconChartHistogram size={16} aria-hidden="true" />} word={t('analysis-chart')} />,
    },
    {
      value: 'table',
      label: <Shown icon={<IconTable size={16} aria-hidden="true" />} word={t('show-table')} />,
    },
  ];
  return (
    <Panel
      title={
        <>
          {title} <span className={classes.subtitle}>{subtitle}</span>
        </>
      }
      actions={
        <>
          {actions}
          <SegmentedControl
            size="xs"
            aria-label={t('show-as')}
            value={view.table ? 'table' : 'chart'}
            onChange={(value) => change({ table: value === 'table' })}
            data={shown}
          />
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
              <Menu.Item leftSection={<IconPhoto size={18} />} onClick={() => save('png')}>
                {t('download-png')}
              </Menu.Item>
              <Menu.Item leftSection={<IconFileTypeSvg size={18} />} onClick={() => save('svg')}>
                {t('download-svg')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      {view.table ? (
        table
      ) : (
        <Frame wide={wide ?? false} label={title}>
          <Suspense fallback={<Skeleton height={height} radius="md" />}>
            <AnalysisChart
              draw={draw}
              label={`${title}, ${subtitle}`}
              height={height}
              buckets={buckets}
              describe={describe}
              onOpen={onOpen}
            />
          </Suspense>
        </Frame>
      )}
      {keys.length > 1 && !view.table && <Keys keys={keys} />}
      {children}
    </Panel>
  );
}

function Frame({ wide, label, children }: { wide: boolean; label: string; children: ReactNode }) {
  if (!wide) return children;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section className={classes.scroll} tabIndex={0} aria-label={label}>
      <div className={classes.wide}>{children}</div>
    </section>
  );
}

function Shown({ icon, word }: { icon: ReactNode; word: string }) {
  return (
    <span className={classes.shown}>
      {icon}
      <span className={classes.word}>{word}</span>
    </span>
  );
}

function Keys({ keys }: { keys: readonly SheetKey[] }) {
  return (
    <ul className={classes.keys}>
      {keys.map(({ color, label }) => (
        <li key={label}>
          <span className={classes.swatch} style={{ background: color }} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}
