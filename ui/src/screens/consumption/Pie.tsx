import { useMemo } from 'react';
import { Chart } from '../../charts/Chart';
import { enlarged } from '../../charts/enlarged';
import { usePalette } from '../../charts/palette';
import { pieOption } from '../../charts/pieOption';
import type { DrawingProps } from './Histogram';

/** The shares of the period. */
export default function Pie({ drawing, label, height, larger = 1 }: DrawingProps) {
  const palette = usePalette();
  const option = useMemo(() => {
    const plain = pieOption({ ...drawing, palette });
    return larger === 1 ? plain : enlarged(plain, larger);
  }, [drawing, palette, larger]);
  return <Chart option={option} label={label} height={height} buckets={0} />;
}
