import { type KeyboardEvent, useRef } from 'react';
import { type LocalDate, shift } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { useI18n } from '../../i18n/I18n';
import { type Day, mondayOf, stretchTime } from './previewDays';
import { type Look, painted } from './TariffMark';
import { WEEKDAYS, weekdayName } from './weekdays';
import classes from './YearPreview.module.css';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface YearPreviewProps {
  days: readonly Day[];
  looks: Map<number, Look>;
  /** The day that has the focus when the calendar gets it. */
  date: LocalDate;
  today: LocalDate;
  onOpen: (date: LocalDate) => void;
}

/** A calendar of twelve months, every day a strip painted from midnight to midnight; a day opens its week. */
export function YearPreview({ days, looks, date, today, onOpen }: YearPreviewProps) {
  const { language } = useI18n();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const months = byMonth(days);
  const first = days.some((day) => day.date === date) ? date : days[0]?.date;
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    const at = event.target instanceof HTMLElement ? event.target.dataset.date : undefined;
    if (!step || !at) return;
    event.preventDefault();
    box.current?.querySelector<HTMLElement>(`[data-date="${shift(at, 'day', step)}"]`)?.focus();
  };
  return (
    <div ref={box} className={classes.year} onKeyDown={walk} role="presentation">
      {months.map(([month, own]) => (
        <section key={month} className={classes.month} aria-label={format.periodName(`${month}-01`, 'month')}>
          <h3 className={classes.title}>{format.periodName(`${month}-01`, 'month')}</h3>
          <div className={classes.grid}>
            {WEEKDAYS.map((weekday) => (
              <span key={weekday} className={classes.weekday} aria-hidden="true">
                {weekdayName(weekday, language, 'narrow')}
              </span>
            ))}
            {own.map((day, index) => (
              <DayCell
                key={day.date}
                day={day}
                looks={looks}
                column={index === 0 ? columnOf(day.date) : undefined}
                current={day.date === today}
                reachable={day.date === first}
                onOpen={onOpen}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function byMonth(days: readonly Day[]): [string, Day[]][] {
  const months = new Map<string, Day[]>();
  for (const day of days) {
    const month = day.date.slice(0, 7);
    const own = months.get(month) ?? [];
    own.push(day);
    months.set(month, own);
  }
  return [...months];
}

function columnOf(date: LocalDate): number {
  return (Date.parse(date) - Date.parse(mondayOf(date))) / 86_400_000 + 1;
}

interface DayCellProps {
  day: Day;
  looks: Map<number, Look>;
  column: number | undefined;
  current: boolean;
  reachable: boolean;
  onOpen: (date: LocalDate) => void;
}

function DayCell({ day, looks, column, current, reachable, onOpen }: DayCellProps) {
  const { t } = useI18n();
  const format = useFormat();
  const look = (tariffId: number | null) => looks.get(tariffId ?? -1);
  const words = day.stretches.map((item) => `${stretchTime(item)} ${look(item.tariff_id)?.name ?? t('tariff-none')}`);
  const name = `${format.longDate(day.date)}: ${words.join(', ')}`;
  return (
    <button
      type="button"
      className={classes.day}
      style={column ? { gridColumnStart: column } : undefined}
      data-date={day.date}
      data-today={current || undefined}
      aria-label={name}
      title={name}
      tabIndex={reachable ? 0 : -1}
      onClick={() => onOpen(day.date)}
    >
      <span className={classes.number}>{Number(day.date.slice(8))}</span>
      <span className={classes.strip}>
        {day.stretches.map(({ start, tariff_id: tariff, from_minute: from, to_minute: to }) => {
          const { style, ...paint } = painted(look(tariff));
          return <span key={start} {...paint} style={{ ...style, flexGrow: to - from }} />;
        })}
      </span>
    </button>
  );
}
