import { VisuallyHidden } from '@mantine/core';
import { useFormat } from '../../format/FormatContext';
import { useI18n } from '../../i18n/I18n';
import { DAY_MINUTES, type Day, type Stretch, stretchTime } from './previewDays';
import { dateWriter } from './ruleWords';
import { type Look, painted } from './TariffMark';
import classes from './WeekPreview.module.css';
import { weekdayName } from './weekdays';

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24];
const WIDE_ENOUGH_MINUTES = 60;
const ROOM_FOR_NAME_MINUTES = 240;

interface WeekPreviewProps {
  days: readonly Day[];
  looks: Map<number, Look>;
  today: string;
  label: string;
}

/** The days of a week as bars along the hours, painted with the tariff that is in force. */
export function WeekPreview({ days, looks, today, label }: WeekPreviewProps) {
  const { language } = useI18n();
  const format = useFormat();
  const now = format.minuteOfDay(new Date());
  const date = dateWriter(language, false);
  return (
    <div className={classes.week}>
      <div className={classes.hours} aria-hidden="true">
        {HOURS.map((hour) => (
          <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {hour}
          </span>
        ))}
      </div>
      <ol className={classes.days} aria-label={label}>
        {days.map((day, weekday) => (
          <li key={day.date} className={classes.day} data-today={day.date === today || undefined}>
            <span className={classes.name}>
              <span aria-hidden="true">{weekdayName(weekday % 7, language, 'short')}</span>
              <span className={classes.date}>{day.date.slice(8)}</span>
              <VisuallyHidden>{`${weekdayName(weekday % 7, language, 'long')} ${date(day.date)}`}</VisuallyHidden>
            </span>
            <ol className={classes.bar}>
              {day.stretches.map((stretch) => (
                <Bar key={stretch.start} stretch={stretch} look={looks.get(stretch.tariff_id ?? -1)} />
              ))}
              {day.date === today && (
                <li className={classes.now} style={{ left: `${(now / DAY_MINUTES) * 100}%` }} aria-hidden="true" />
              )}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Bar({ stretch, look }: { stretch: Stretch; look: Look | undefined }) {
  const { t } = useI18n();
  const { from_minute: from, to_minute: to } = stretch;
  const words = `${stretchTime(stretch)} ${look?.name ?? t('tariff-none')}`;
  const place = { left: `${(from / DAY_MINUTES) * 100}%`, width: `${((to - from) / DAY_MINUTES) * 100}%` };
  const { style, ...paint } = painted(look, classes.stretch);
  return (
    <li {...paint} style={{ ...style, ...place }} title={words}>
      <VisuallyHidden>{words}</VisuallyHidden>
      {to - from >= WIDE_ENOUGH_MINUTES && (
        <span className={classes.word} aria-hidden="true">
          {look?.letter ?? '–'}
          {look && to - from >= ROOM_FOR_NAME_MINUTES && <span className={classes.full}> {look.name}</span>}
        </span>
      )}
    </li>
  );
}
