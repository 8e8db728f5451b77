/** Times of day as the API writes them, "HH:MM". */
const DAY_MINUTES = 1440;

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

export function timeOf(minutes: number): string {
  const inDay = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(inDay / 60))}:${part(inDay % 60)}`;
}

/** The minute at which a frame is over, its last minute included; midnight is written 24:00. */
export function endOf(last: string): string {
  const end = minutesOf(last) + 1;
  return end === DAY_MINUTES ? '24:00' : timeOf(end);
}

/** What somebody typed, as "HH:MM": "7", "7.30", "0730"; null when it is no time of day. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(text.trim());
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  return hours < 24 && minutes < 60 ? timeOf(hours * 60 + minutes) : null;
}
