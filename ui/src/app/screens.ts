/** The parts of the page that are loaded when they are first needed. */
export const screens = {
  home: () => import('../screens/home/HomeScreen'),
  consumption: () => import('../screens/consumption/ConsumptionScreen'),
  histogram: () => import('../screens/consumption/Histogram'),
  total: () => import('../screens/consumption/TotalTab'),
  overall: () => import('../screens/consumption/OverallTab'),
  partials: () => import('../screens/consumption/PartialsTab'),
  compare: () => import('../screens/consumption/CompareTab'),
  details: () => import('../screens/consumption/DetailsTab'),
  tariffs: () => import('../screens/consumption/TariffsTab'),
  analysis: () => import('../screens/analysis/AnalysisScreen'),
  completeness: () => import('../screens/completeness/CompletenessScreen'),
  wall: () => import('../screens/wall/WallScreen'),
  live: () => import('../screens/live/LiveScreen'),
  acquisition: () => import('../screens/acquisition/AcquisitionScreen'),
  installation: () => import('../screens/installation/InstallationScreen'),
  commissioning: () => import('../screens/commissioning/CommissioningScreen'),
  bill: () => import('../screens/tariffs/BillRoutes'),
  settings: () => import('../screens/settings/SettingsScreen'),
  account: () => import('../screens/users/AccountScreen'),
  notFound: () => import('../screens/notfound/NotFoundScreen'),
};

const NEEDED: readonly [RegExp, readonly (keyof typeof screens)[]][] = [
  [/\/consumption\/details/, ['histogram', 'consumption', 'details']],
  [/\/consumption\/overall/, ['consumption', 'overall']],
  [/\/consumption\/partials/, ['histogram', 'consumption', 'partials']],
  [/\/consumption\/compare/, ['histogram', 'consumption', 'compare']],
  [/\/consumption\/tariffs/, ['consumption', 'tariffs']],
  [/\/analysis/, ['analysis']],
  [/\/completeness/, ['completeness']],
  [/\/wall/, ['histogram', 'wall']],
  [/\/consumption/, ['histogram', 'consumption', 'total']],
  [/\/live/, ['live']],
  [/\/acquisition/, ['acquisition']],
  [/\/installation/, ['installation']],
  [/\/commissioning/, ['commissioning']],
  [/\/bill/, ['bill']],
  [/\/settings/, ['settings']],
  [/\/account/, ['account']],
  [/./, ['home']],
];

/** Begins to load what an address will show, while it is not yet known who asks. */
export function preload(pathname: string): void {
  const needed = NEEDED.find(([pattern]) => pattern.test(pathname))?.[1] ?? [];
  for (const screen of needed) void screens[screen]();
}
