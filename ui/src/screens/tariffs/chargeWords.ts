import type { Format } from '../../format/Format';
import { localeOf } from '../../format/Format';
import type { Translate } from '../../i18n/translate';
import { frameWords } from './ruleWords';
import { unitName } from './units';
import type { ChargeInput } from './useBook';
import { sameDays, WEEKDAYS, weekdayRanges } from './weekdays';

interface Writing {
  t: Translate;
  language: string;
  format: Format;
  currency: string;
}

/** A charge's terms in a sentence: "€12.50 per month". */
export function chargeWords(what: ChargeInput['what'], { t, language, format, currency }: Writing): string {
  switch (what.kind) {
    case 'standing':
      return t(`charge-says-${what.per}`, { amount: format.price(what.amount, currency) });
    case 'reactive':
      return t('charge-says-reactive', {
        amount: format.price(what.amount, currency),
        tan: format.axis(Number(what.free_tan_phi)),
      });
    case 'levy':
      return t('charge-says-levy', { amount: format.price(what.amount, currency), unit: unitName(what.unit) });
    case 'tax':
      return t('charge-says-tax', { percent: format.axis(Number(what.percent)) });
    case 'feed_in':
      return t('charge-says-feed-in', { amount: format.price(what.amount, currency) });
    case 'demand': {
      const amount = format.price(what.amount, currency);
      const { weekdays = [...WEEKDAYS], frames = [], months = [] } = what;
      const when = [
        months.length < 12 ? monthRanges(months, language) : '',
        sameDays(weekdays, WEEKDAYS) ? '' : weekdayRanges(weekdays, language),
        ...frames.map((frame) => frameWords(frame, t)),
      ].filter((part) => part !== '');
      const words = t('charge-says-demand', { amount });
      return when.length > 0 ? `${words}: ${when.join(', ')}` : words;
    }
  }
}

/** "June–September and December" */
function monthRanges(months: readonly number[], language: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
  const name = (month: number) => format.format(new Date(Date.UTC(2024, month - 1, 1)));
  const parts: string[] = [];
  for (const month of months) {
    if (months.includes(month - 1)) continue;
    let last = month;
    while (months.includes(last + 1)) last++;
    parts.push(last === month ? name(month) : `${name(month)}–${name(last)}`);
  }
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(parts);
}
