import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { isPeriod, type LocalDate, PERIODS, type Period, shift } from '../../format/calendar';
import { useT } from '../../i18n/I18n';
import { DateChooser } from './DateChooser';
import classes from './PeriodBar.module.css';
import type { View } from './view';

interface PeriodBarProps {
  view: Pick<View, 'period' | 'date'>;
  today: LocalDate;
  onChange: (change: { period?: Period; date?: LocalDate }) => void;
  /** Those that may be chosen; all where nothing is said. */
  periods?: readonly Period[];
}

/** Which stretch of time is shown: how long, and where. */
export function PeriodBar({ view, today, onChange, periods = PERIODS }: PeriodBarProps) {
  const t = useT();
  const { period, date } = view;
  const atEnd =
    shift(date, period, 1) > today && date.slice(0, unitLength(period)) >= today.slice(0, unitLength(period));
  return (
    <div className={classes.bar}>
      <SegmentedControl
        className={classes.periods ?? ''}
        aria-label={t('period')}
        value={period}
        onChange={(value) => isPeriod(value) && onChange({ period: value })}
        data={PERIODS.filter((name) => periods.includes(name)).map((name) => ({
          value: name,
          label: t(`period-${name}`),
        }))}
      />
      <div className={classes.place}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('previous')}
          onClick={() => onChange({ date: shift(date, period, -1) })}
        >
          <IconChevronLeft size={18} />
        </ActionIcon>
        <DateChooser date={date} period={period} today={today} onChange={(chosen) => onChange({ date: chosen })} />
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('next')}
          disabled={atEnd}
          onClick={() => onChange({ date: earliest(shift(date, period, 1), today) })}
        >
          <IconChevronRight size={18} />
        </ActionIcon>
        <Button variant="default" h={36} px="sm" onClick={() => onChange({ date: today })} disabled={atEnd}>
          {t('today')}
        </Button>
      </div>
    </div>
  );
}

/** How much of a written date tells the period: the year of "2026-11-22" is its first four characters. */
function unitLength(period: View['period']): number {
  return { day: 10, month: 7, year: 4, decade: 4 }[period];
}

export function earliest(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
