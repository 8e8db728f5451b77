import { localeOf } from '../../format/Format';
import type { Translate } from '../../i18n/translate';
import { endOf, minutesOf } from './clock';
import { sameDays, WEEKDAYS, weekdayRanges } from './weekdays';

/** When a cost rule is true: what its sentence and its form are made from. */
export interface When {
  validity?: { first: string; last: string; every_year: boolean } | null | undefined;
  frame?: { first: string; last: string } | null | undefined;
  /** Monday is 0; left out: every day. */
  weekdays?: readonly number[] | undefined;
}

/** "Monday–Friday, 00:00–18:59, every year from 1 December to 31 March". */
export function ruleWords(when: When, language: string, t: Translate): string {
  const parts = [daysWords(when.weekdays, language, t), frameWords(when.frame, t), validityWords(when, language, t)];
  const sentence = parts.filter((part) => part !== '').join(', ');
  return sentence.charAt(0).toLocaleUpperCase(localeOf(language)) + sentence.slice(1);
}

function daysWords(days: readonly number[] = WEEKDAYS, language: string, t: Translate): string {
  return sameDays(days, WEEKDAYS) ? t('rule-every-day') : weekdayRanges(days, language);
}

export function frameWords(frame: When['frame'], t: Translate): string {
  if (!frame) return t('rule-all-day');
  const [first, last] = [frame.first.slice(0, 5), frame.last.slice(0, 5)];
  if (minutesOf(first) === 0 && endOf(last) === '24:00') return t('rule-all-day');
  return crosses(frame) ? t('rule-overnight', { first, last }) : `${first}–${last}`;
}

/** Whether a frame ends on the day after the one on which it starts. */
export function crosses(frame: { first: string; last: string }): boolean {
  return minutesOf(frame.last) < minutesOf(frame.first);
}

function validityWords({ validity }: When, language: string, t: Translate): string {
  if (!validity) return '';
  const { first, last, every_year: everyYear } = validity;
  const date = dateWriter(language, !everyYear);
  if (first === last) return t(everyYear ? 'rule-yearly-date' : 'rule-date', { date: date(first) });
  return t(everyYear ? 'rule-yearly-period' : 'rule-period', { first: date(first), last: date(last) });
}

/** Writes "1 December 2026", or without the year. */
export function dateWriter(language: string, withYear = true): (date: string) => string {
  const options = {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(withYear && { year: 'numeric' as const }),
  } as const;
  const format = new Intl.DateTimeFormat(localeOf(language), options);
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
}
