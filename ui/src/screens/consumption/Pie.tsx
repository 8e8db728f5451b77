import { useMemo } from 'react';
import { Chart } from '../../charts/Chart';
import { usePalette } from '../../charts/palette';
import { pieOption } from '../../charts/pieOption';
import type { DrawingProps } from './Histogram';

/** The shares of the period. */
export default function Pie({ drawing, label, height }: DrawingProps) {
  const palette = usePalette();
  const option = useMemo(() => pieOption({ ...drawing, palette }), [drawing, palette]);
  return <Chart option={option} label={label} height={height} buckets={0} />;
}
