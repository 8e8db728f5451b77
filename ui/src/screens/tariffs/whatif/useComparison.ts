import { useState } from 'react';
import { client } from '../../../api/client';
import type { Commodity } from '../../../api/model';
import { shift } from '../../../format/calendar';
import { monthOf, type Period } from '../../bills/period';
import { useChange } from '../useChange';
import { bookInput, type TriedBook } from './triedBook';

/** What a month cost, and would have cost. */
export interface ComparedMonth extends Period {
  actual: string;
  alternative: string;
  incomplete: boolean;
}

/** Prices a period by both books, month by month. */
export function useComparison(commodity: Commodity) {
  const change = useChange(0);
  const [months, setMonths] = useState<ComparedMonth[]>([]);
  const run = (period: Period, tried: TriedBook) =>
    change.run(async () => {
      const found: ComparedMonth[] = [];
      const book = bookInput(tried);
      for (const part of partsOf(period)) {
        const answer = await client.POST('/api/v1/what-if', {
          body: { commodity, ...part, scope: 'total', alternative_id: null, book },
        });
        if (!answer.data) return answer;
        const { actual, alternative } = answer.data;
        const incomplete = actual.incomplete || alternative.incomplete || alternative.provisional;
        found.push({ ...part, actual: actual.total, alternative: alternative.total, incomplete });
      }
      setMonths(found);
      return {};
    });
  return { months, change, run };
}

/** The period cut where months begin. */
function partsOf({ first, last }: Period): Period[] {
  const parts: Period[] = [];
  for (let start = first; start <= last; start = shift(monthOf(start).first, 'month', 1)) {
    const end = monthOf(start).last;
    parts.push({ first: start, last: end < last ? end : last });
  }
  return parts;
}
