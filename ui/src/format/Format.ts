import type { LocalDate, Period } from './calendar';
import { decimalsFor, isCurrency, type Scale, scaleFor } from './units';

export const NOT_AVAILABLE = '—';
const SHORT_TIME = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
const NO_BREAK_SPACE = '\u00a0';

/** English without a country would be American: month before day, a week that begins on Sunday. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Numbers and times in one language and in the site's time zone. */
export class Format {
  readonly #numbers = new Map<string, Intl.NumberFormat>();
  readonly #times = new Map<string, Intl.DateTimeFormat>();

  readonly #locale: string;

  constructor(
    language: string,
    readonly timezone: string,
  ) {
    this.#locale = localeOf(language);
  }

  number(value: number | null | undefined, decimals?: number): string {
    if (value === null || value === undefined) return NOT_AVAILABLE;
    const digits = decimals ?? decimalsFor(value);
    return this.#number({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  }

  /** A number on an axis: as many decimals as it needs, and no more. */
  axis(value: number): string {
    return this.#number({ maximumFractionDigits: 3 }).format(value);
  }

  /** "12.3 kWh": scaled by itself, or by a scale shared with its neighbours. */
  quantity(value: number | null | undefined, unit: string, scale: Scale = scaleFor(unit, [value])): string {
    if (value === null || value === undefined) return NOT_AVAILABLE;
    if (isCurrency(unit)) return this.money(String(value), unit);
    const whole = scale.factor === 1 && Number.isInteger(value);
    const number = this.number(value * scale.factor, whole ? 0 : undefined);
    return scale.unit ? `${number}${NO_BREAK_SPACE}${scale.unit}` : number;
  }

  /** An amount of money, as written by the API ("12.345"), rounded once: to the currency's minor unit. */
  money(amount: string | null | undefined, currency: string): string {
    if (amount === null || amount === undefined) return NOT_AVAILABLE;
    return this.#number({ style: 'currency', currency }).format(amount as Intl.StringNumericLiteral);
  }

  /** A difference of money with its sign: "+€1.20". */
  moneyChange(amount: string, currency: string): string {
    const options = { style: 'currency', currency, signDisplay: 'exceptZero' } as const;
    return this.#number(options).format(amount as Intl.StringNumericLiteral);
  }

  /** A number written by the API as decimal text, with as many decimals as it has, up to `most`. */
  decimal(value: string, most: number): string {
    return this.#number({ maximumFractionDigits: most }).format(value as Intl.StringNumericLiteral);
  }

  /** A price of one unit: not rounded to the minor unit, prices have more decimals than bills. */
  price(amount: string, currency: string): string {
    const decimals = Math.min(Math.max(amount.split('.')[1]?.length ?? 0, 2), 10);
    const options = { style: 'currency', currency, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return this.#number(options as Intl.NumberFormatOptions).format(amount as Intl.StringNumericLiteral);
  }

  /** A signed difference: 0.123 → "+12.3 %". */
  change(ratio: number): string {
    return this.#number({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(ratio);
  }

  share(ratio: number): string {
    return this.#number({ style: 'percent', maximumFractionDigits: 1 }).format(ratio);
  }

  time(instant: string | Date): string {
    return this.#time({ hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(instant));
  }

  dateTime(instant: string | Date): string {
    return this.#time({ dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(instant));
  }

  hour(instant: string | Date): string {
    return this.#time({ hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
  }

  /** "Mon 23 Nov, 08:00" */
  shortTime(instant: string | Date): string {
    return this.#time(SHORT_TIME).format(new Date(instant));
  }

  /** "Sat 28 Nov, 00:00 – Mon 30 Nov, 00:00" */
  stretch(start: string | Date, end: string | Date): string {
    return `${this.shortTime(start)} – ${this.shortTime(end)}`;
  }

  /** The name of a period that starts at a local date: "November 2026". */
  periodName(date: LocalDate, period: Period): string {
    const options: Record<Period, Intl.DateTimeFormatOptions> = {
      day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
      month: { month: 'long', year: 'numeric' },
      year: { year: 'numeric' },
      decade: { year: 'numeric' },
    };
    return this.#time({ ...options[period], timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  }

  /** "2017 – 2026": both ends belong to the range. */
  years(first: string | Date, last: string | Date): string {
    return this.#time({ year: 'numeric' }).formatRange(new Date(first), new Date(last));
  }

  /** The short name of a bucket on the axis of a period. */
  bucket(start: string, period: Period): string {
    const options: Record<Period, Intl.DateTimeFormatOptions> = {
      day: { hour: '2-digit', minute: '2-digit' },
      month: { day: 'numeric' },
      year: { month: 'short' },
      decade: { year: 'numeric' },
    };
    return this.#time(options[period]).format(new Date(start));
  }

  /** The full name of a bucket; an hour that exists twice, on the day of the autumn change, carries its offset. */
  bucketName({ start, end }: { start: string; end: string }, period: Period, twice = false): string {
    if (period === 'day') {
      const name = `${this.hour(start)}–${this.hour(end)}`;
      return twice ? `${name} ${this.#offset(start)}` : name;
    }
    const options: Record<Exclude<Period, 'day'>, Intl.DateTimeFormatOptions> = {
      month: { weekday: 'short', day: 'numeric', month: 'long' },
      year: { month: 'long', year: 'numeric' },
      decade: { year: 'numeric' },
    };
    return this.#time(options[period]).format(new Date(start));
  }

  /** "Wednesday, 18 November 2026" */
  longDate(date: LocalDate): string {
    return this.#time({ dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  }

  /** Minutes since the local midnight, as the clock on the wall shows. */
  minuteOfDay(instant: string | Date): number {
    const parts = this.#time({ hour: '2-digit', minute: '2-digit' }).formatToParts(new Date(instant));
    const part = (type: 'hour' | 'minute') => Number(parts.find((item) => item.type === type)?.value ?? 0);
    return part('hour') * 60 + part('minute');
  }

  /** "2 minutes ago", relative to `now`. */
  ago(instant: string | Date, now: Date): string {
    const seconds = Math.round((new Date(instant).getTime() - now.getTime()) / 1000);
    const relative = new Intl.RelativeTimeFormat(this.#locale, { numeric: 'auto' });
    if (Math.abs(seconds) < 60) return relative.format(seconds, 'second');
    if (Math.abs(seconds) < 3600) return relative.format(Math.round(seconds / 60), 'minute');
    if (Math.abs(seconds) < 86_400) return relative.format(Math.round(seconds / 3600), 'hour');
    return relative.format(Math.round(seconds / 86_400), 'day');
  }

  #offset(instant: string): string {
    const parts = this.#time({ hour: '2-digit', timeZoneName: 'short' }).formatToParts(new Date(instant));
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  }

  #number(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options);
    const known = this.#numbers.get(key) ?? new Intl.NumberFormat(this.#locale, options);
    this.#numbers.set(key, known);
    return known;
  }

  #time(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify(options);
    const settings = { hourCycle: 'h23', timeZone: this.timezone, ...options } as const;
    const known = this.#times.get(key) ?? new Intl.DateTimeFormat(this.#locale, settings);
    this.#times.set(key, known);
    return known;
  }
}
