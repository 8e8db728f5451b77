import { useEffect } from 'react';
import { coarser, type LocalDate, shift } from '../../format/calendar';
import { earliest } from './PeriodBar';
import type { ChangeView, View } from './view';

const KEEPS_ITS_ARROWS =
  'input, select, textarea, [role="dialog"], [role="menu"], [role="radiogroup"], [role="region"]';

/** Left and right go to the period before and after, Backspace to the longer one, wherever no control needs these keys. */
export function usePeriodKeys(view: View, today: LocalDate, onChange: ChangeView): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(KEEPS_ITS_ARROWS)) return;
      const change = changeFor(event.key, view, today);
      if (!change) return;
      event.preventDefault();
      onChange(change);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [view, today, onChange]);
}

function changeFor(key: string, { date, period }: View, today: LocalDate): Partial<View> | null {
  if (key === 'ArrowLeft') return { date: shift(date, period, -1) };
  if (key === 'ArrowRight') return { date: earliest(shift(date, period, 1), today) };
  const longer = coarser(period);
  return key === 'Backspace' && longer ? { period: longer } : null;
}
