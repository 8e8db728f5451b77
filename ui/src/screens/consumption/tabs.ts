import { type Defaults, PLAIN } from './view';

export const TABS = ['total', 'overall', 'partials', 'compare', 'details', 'tariffs'] as const;
export type Tab = (typeof TABS)[number];

const MONEY_BARS: Defaults = { drawing: 'bars', unit: 'money' };
const MONEY_PIE: Defaults = { drawing: 'pie', unit: 'money' };

/** The last part of an address, as long as it is one of the views. */
export function tabOf(pathname: string): Tab {
  return TABS.find((tab) => pathname.replace(/\/+$/, '').endsWith(`/${tab}`)) ?? 'total';
}

/** How a view begins: what is about money in money, shares as a pie. */
export function defaultsOf(tab: Tab, details: boolean): Defaults {
  if (tab === 'overall') return MONEY_PIE;
  if (tab === 'tariffs') return details ? MONEY_BARS : MONEY_PIE;
  return PLAIN;
}

/** Views in which one commodity is chosen for all that is shown. */
export const hasCommodity = (tab: Tab): boolean => tab !== 'overall' && tab !== 'compare';
