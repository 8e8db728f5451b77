import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import { useFormat } from '../format/FormatContext';
import { useT } from '../i18n/I18n';
import classes from './Change.module.css';

const SAME = 0.0005;

interface ChangeProps {
  value: number | null | undefined;
  before: number | null | undefined;
}

/** How much more or less than before, in percent; nothing when either is unknown or there was nothing before. */
export function Change({ value, before }: ChangeProps) {
  const format = useFormat();
  const t = useT();
  if (typeof value !== 'number' || !before) return null;
  const ratio = value / before - 1;
  const [kind, Icon] =
    Math.abs(ratio) < SAME
      ? (['same', IconEqual] as const)
      : ratio > 0
        ? (['more', IconArrowUpRight] as const)
        : (['less', IconArrowDownRight] as const);
  return (
    <span className={classes.change} data-kind={kind}>
      <Icon size={14} stroke={2.4} role="img" aria-label={t(`change-${kind}`)} />
      {format.change(ratio)}
    </span>
  );
}
