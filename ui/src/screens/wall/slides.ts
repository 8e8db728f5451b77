import type { LocalDate } from '../../format/calendar';
import { defaultsOf, TABS, type Tab } from '../consumption/tabs';
import { parseView, type View } from '../consumption/view';

/** One chart of the wall display: a view of the consumption pages, always at the present. */
export interface Slide {
  tab: Tab;
  view: View;
}

export const USUAL_SECONDS = 20;
const SECONDS = { least: 5, most: 3600 };

/** A slide as it is written in the address: "total?period=day". */
export function slideText(tab: Tab, params: URLSearchParams): string {
  const kept = new URLSearchParams(params);
  kept.delete('date');
  return `${tab}?${kept}`;
}

export function parseSlide(text: string, today: LocalDate): Slide | null {
  const [name, search] = text.split('?');
  const tab = TABS.find((item) => item === name);
  if (!tab) return null;
  const params = new URLSearchParams(search);
  params.delete('date');
  const view = parseView(params, today, defaultsOf(tab, params.has('details')));
  return { tab, view: { ...view, unit: tab === 'overall' ? 'money' : view.unit } };
}

/** The address of the choice of charts, with one already chosen. */
export function wallSearch(tab: Tab, params: URLSearchParams): string {
  return new URLSearchParams([['show', slideText(tab, params)]]).toString();
}

export function parseSeconds(text: string | null): number {
  const seconds = Math.round(Number(text));
  if (!text || Number.isNaN(seconds)) return USUAL_SECONDS;
  return Math.min(Math.max(seconds, SECONDS.least), SECONDS.most);
}
