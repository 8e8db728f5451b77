import { lazy, type ReactNode, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { useOpenSession } from '../api/session';
import { PageSkeleton } from '../components/PageSkeleton';
import { ACQUISITION, ANALYSIS, BILL, COMMISSIONING, CONSUMPTION, INSTALLATION, LIVE, mayOpen, type Place, SETTINGS } from './pages';
import { Shell } from './Shell';
import { screens } from './screens';

const HomeScreen = lazy(screens.home);
const ConsumptionScreen = lazy(screens.consumption);
const TotalTab = lazy(screens.total);
const OverallTab = lazy(screens.overall);
const PartialsTab = lazy(screens.partials);
const CompareTab = lazy(screens.compare);
const DetailsTab = lazy(screens.details);
const TariffsTab = lazy(screens.tariffs);
const AnalysisScreen = lazy(screens.analysis);
const CompletenessScreen = lazy(screens.completeness);
const WallScreen = lazy(screens.wall);
const WallChooser = lazy(() => import('../screens/wall/WallChooser'));
const LiveScreen = lazy(screens.live);
const AcquisitionScreen = lazy(screens.acquisition);
const InstallationScreen = lazy(screens.installation);
const CommissioningScreen = lazy(screens.commissioning);
const BillRoutes = lazy(screens.bill);
const SettingsScreen = lazy(screens.settings);
const AccountScreen = lazy(screens.account);
const NotFoundScreen = lazy(screens.notFound);

/** Every address of the page; one that the user may not open does not exist for them. */
export function AppRoutes() {
  const { user } = useOpenSession();
  const sees = (place: Place) => mayOpen(place, user.pages);
  return (
    <Routes>
      {sees(CONSUMPTION) && <Route path="wall" element={<Alone screen={<WallScreen />} />} />}
      <Route element={<Shell />}>
        <Route index element={<HomeScreen />} />
        {sees(CONSUMPTION) && (
          <Route path="consumption" element={<ConsumptionScreen />}>
            <Route index element={<ToTotal />} />
            <Route path="total" element={<TotalTab />} />
            <Route path="overall" element={<OverallTab />} />
            <Route path="partials" element={<PartialsTab />} />
            <Route path="compare" element={<CompareTab />} />
            <Route path="details" element={<DetailsTab />} />
            <Route path="tariffs" element={<TariffsTab />} />
          </Route>
        )}
        {sees(ANALYSIS) && <Route path="analysis/:tab?" element={<AnalysisScreen />} />}
        {(sees(CONSUMPTION) || sees(ACQUISITION)) && <Route path="completeness" element={<CompletenessScreen />} />}
        {sees(CONSUMPTION) && <Route path="wall/choose" element={<WallChooser />} />}
        {sees(LIVE) && <Route path="live/:deviceId?" element={<LiveScreen />} />}
        {sees(ACQUISITION) && <Route path="acquisition" element={<AcquisitionScreen />} />}
        {sees(INSTALLATION) && <Route path="installation/*" element={<InstallationScreen />} />}
        {sees(COMMISSIONING) && <Route path="commissioning/*" element={<CommissioningScreen />} />}
        {sees(BILL) && <Route path="bill/*" element={<BillRoutes />} />}
        {sees(SETTINGS) && <Route path="settings/*" element={<SettingsScreen />} />}
        <Route path="account" element={<AccountScreen />} />
        <Route path="*" element={<NotFoundScreen />} />
      </Route>
    </Routes>
  );
}

/** A screen without the frame of the others. */
function Alone({ screen }: { screen: ReactNode }) {
  return <Suspense fallback={<PageSkeleton />}>{screen}</Suspense>;
}

function ToTotal() {
  const { search } = useLocation();
  return <Navigate to={{ pathname: 'total', search }} replace />;
}
