import { type KeyboardEvent, useCallback, useRef } from 'react';
import type { EChartsType } from './echarts';

/** Left and right walk along the buckets of a focused chart, Enter opens the one shown, Escape lets go. */
export function useChartKeys(
  chart: { current: EChartsType | null },
  buckets: number,
  onOpen?: (bucket: number) => void,
) {
  const current = useRef(-1);
  return useCallback(
    (event: KeyboardEvent) => {
      const drawing = chart.current;
      if (!drawing || buckets === 0 || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
      const last = buckets - 1;
      const from = Math.min(current.current, last);
      const steps: Record<string, number> = {
        ArrowLeft: Math.max(from - 1, 0),
        ArrowRight: Math.min(from + 1, last),
        Home: 0,
        End: last,
      };
      const target = steps[event.key];
      if (target !== undefined) {
        current.current = target;
        drawing.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: target });
      } else if (event.key === 'Enter' && current.current >= 0 && onOpen) {
        onOpen(from);
        current.current = -1;
      } else if (event.key === 'Escape') {
        current.current = -1;
        drawing.dispatchAction({ type: 'hideTip' });
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    [chart, buckets, onOpen],
  );
}
