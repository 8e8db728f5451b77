import { Skeleton } from '@mantine/core';
import { useOutletContext } from 'react-router';
import { $api } from '../../../api/client';
import type { BillContext } from '../BillScreen';
import { FirstSteps } from '../FirstSteps';
import { useRules, useTariffs } from '../useBook';
import { copyOf } from './triedBook';
import { WhatIf } from './WhatIf';

/** What past consumption would have cost by other tariffs, rules and charges. */
export default function WhatIfTab() {
  const { commodity, edits } = useOutletContext<BillContext>();
  const { query, revision } = useTariffs(commodity);
  const rules = useRules(commodity);
  const charges = $api.useQuery('get', '/api/v1/charges', { params: { query: { commodity } } });
  if (!query.data || !rules.data || !charges.data) return <Skeleton height={360} radius="lg" />;
  if (query.data.items.length === 0) return <FirstSteps commodity={commodity} edits={edits} revision={revision} />;
  const today = copyOf(query.data.items, rules.data.items, charges.data.items);
  return <WhatIf key={commodity} commodity={commodity} today={today} currency={query.data.currency} edits={edits} />;
}
