import { lazy } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import BillScreen from './BillScreen';

const BillsTab = lazy(() => import('../bills/BillsTab'));
const FrozenBillScreen = lazy(() => import('../bills/FrozenBillScreen'));
const PricesTab = lazy(() => import('./PricesTab'));
const WhatIfTab = lazy(() => import('./whatif/WhatIfTab'));
const RulesTab = lazy(() => import('./RulesTab'));
const ChargesTab = lazy(() => import('./ChargesTab'));
const TariffsTab = lazy(() => import('./TariffsTab'));

/** Every address of the bill of consumptions. */
export default function BillRoutes() {
  return (
    <Routes>
      <Route element={<BillScreen />}>
        <Route index element={<ToRules />} />
        <Route path="rules" element={<RulesTab />} />
        <Route path="charges" element={<ChargesTab />} />
        <Route path="bills" element={<BillsTab />} />
        <Route path="bills/:billId" element={<FrozenBillScreen />} />
        <Route path="prices" element={<PricesTab />} />
        <Route path="whatif" element={<WhatIfTab />} />
        <Route path="tariffs" element={<TariffsTab />} />
      </Route>
    </Routes>
  );
}

function ToRules() {
  const { search } = useLocation();
  return <Navigate to={{ pathname: 'rules', search }} replace />;
}
