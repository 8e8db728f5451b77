import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Flow } from '../../api/analysis';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './FindingAlert.module.css';

const COLORS = { wiring: 'red', metering: 'gray', incomplete: 'orange' };
const SMALLEST_SHARE = 0.001;

/** A rest below zero: exact, and what it most likely means. */
export function FindingAlert({ finding, unit }: { finding: Flow['findings'][number]; unit: string }) {
  const t = useT();
  const format = useFormat();
  const share = finding.share < SMALLEST_SHARE ? `< ${format.share(SMALLEST_SHARE)}` : format.share(finding.share);
  const Icon = finding.kind === 'metering' ? IconInfoCircle : IconAlertTriangle;
  return (
    <Alert
      color={COLORS[finding.kind]}
      icon={<Icon aria-hidden="true" />}
      classNames={{ title: classes.title ?? '', message: classes.message ?? '' }}
      title={t(`analysis-finding-${finding.kind}`, { device: finding.label })}
    >
      {t('analysis-finding-text', { value: format.quantity(-finding.rest, unit), share })}
    </Alert>
  );
}
