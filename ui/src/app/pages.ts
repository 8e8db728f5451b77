import {
  IconActivityHeartbeat,
  IconBolt,
  IconChartHistogram,
  IconChartInfographic,
  IconFileInvoice,
  IconHome,
  IconSettings,
  IconSitemap,
  IconStethoscope,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Page } from '../api/model';

export interface Place {
  path: string;
  /** Message ids: `nav-<id>` and `about-<id>`. */
  id: 'home' | 'bill' | 'live' | 'consumption' | 'acquisition' | 'installation' | 'commissioning' | 'analysis' | 'settings';
  icon: TablerIcon;
  /** Any of these rights opens it; null: everybody who is logged in. */
  rights: readonly Page[] | null;
}

export const HOME: Place = { path: '/', id: 'home', icon: IconHome, rights: null };
export const CONSUMPTION: Place = {
  path: '/consumption',
  id: 'consumption',
  icon: IconChartHistogram,
  rights: ['consumptions'],
};
export const ANALYSIS: Place = {
  path: '/analysis',
  id: 'analysis',
  icon: IconChartInfographic,
  rights: ['consumptions'],
};

export const LIVE: Place = { path: '/live', id: 'live', icon: IconBolt, rights: ['panel_board'] };
export const ACQUISITION: Place = {
  path: '/acquisition',
  id: 'acquisition',
  icon: IconActivityHeartbeat,
  rights: ['system_configuration', 'server_configuration'],
};

export const INSTALLATION: Place = {
  path: '/installation',
  id: 'installation',
  icon: IconSitemap,
  rights: ['system_configuration'],
};

export const COMMISSIONING: Place = {
  path: '/commissioning',
  id: 'commissioning',
  icon: IconStethoscope,
  rights: ['system_configuration'],
};

export const BILL: Place = {
  path: '/bill',
  id: 'bill',
  icon: IconFileInvoice,
  rights: ['system_configuration', 'consumptions'],
};

export const SETTINGS: Place = {
  path: '/settings',
  id: 'settings',
  icon: IconSettings,
  rights: ['server_configuration'],
};

export const PLACES: readonly Place[] = [HOME, CONSUMPTION, ANALYSIS, BILL, LIVE, INSTALLATION, COMMISSIONING, ACQUISITION, SETTINGS];

export function mayOpen(place: Place, pages: readonly Page[]): boolean {
  return place.rights === null || place.rights.some((right) => pages.includes(right));
}
