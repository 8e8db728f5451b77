import { Button, Popover, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import type { LocalDate, Period } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './DateChooser.module.css';

const Calendar = lazy(() => import('./Calendar'));

interface DateChooserProps {
  date: LocalDate;
  period: Period;
  today: LocalDate;
  onChange: (date: LocalDate) => void;
}

/** The name of the period shown; opens a calendar of days, months or years, whichever the period is made of. */
export function DateChooser({ date, period, today, onChange }: DateChooserProps) {
  const t = useT();
  const format = useFormat();
  const [open, { toggle, close, set }] = useDisclosure();
  const name = format.periodName(date, period);
  return (
    <Popover opened={open} onChange={set} trapFocus returnFocus shadow="md" position="bottom">
      <Popover.Target>
        <Button
          className={classes.button ?? ''}
          variant="default"
          h={36}
          leftSection={<IconCalendar size={17} aria-hidden="true" />}
          aria-label={t('choose-date', { date: name })}
          onClick={toggle}
        >
          {name}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('choose-date', { date: name })}>
        <Suspense fallback={<Skeleton width={252} height={260} />}>
          <Calendar
            date={date}
            period={period}
            today={today}
            onChange={(chosen) => {
              close();
              onChange(chosen);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
