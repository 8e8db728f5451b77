import { type KeyboardEvent, useCallback, useState } from 'react';
import type { EChartsType } from './echarts';

interface ChartKeys {
  onKeyDown: (event: KeyboardEvent) => void;
  /** The bucket that is shown, null when none is. */
  current: number | null;
}

/** Left and right walk along the buckets of a focused chart, Enter opens the one shown, Escape lets go. */
export function useChartKeys(
  chart: { current: EChartsType | null },
  buckets: number,
  onOpen?: (bucket: number) => void,
): ChartKeys {
  const [chosen, setChosen] = useState<number | null>(null);
  const current = chosen !== null && chosen < buckets ? chosen : null;

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const drawing = chart.current;
      if (!drawing || buckets === 0 || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
      const target = targetOf(event.key, current, buckets - 1);
      if (target !== undefined) {
        setChosen(target);
        drawing.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: target });
      } else if (event.key === 'Enter' && current !== null && onOpen) {
        setChosen(null);
        onOpen(current);
      } else if (event.key === 'Escape' && current !== null) {
        setChosen(null);
        drawing.dispatchAction({ type: 'hideTip' });
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    [chart, buckets, current, onOpen],
  );
  return { onKeyDown, current };
}

function targetOf(key: string, current: number | null, last: number): number | undefined {
  const from = current ?? -1;
  const targets: Record<string, number> = {
    ArrowLeft: Math.max(from - 1, 0),
    ArrowRight: Math.min(from + 1, last),
    Home: 0,
    End: last,
  };
  return targets[key];
}
