import { useCallback, useMemo } from 'react';
import { Chart } from '../../charts/Chart';
import { type ConsumptionDrawing, consumptionOption } from '../../charts/consumptionOption';
import { usePalette } from '../../charts/palette';
import { bucketName } from '../../format/bucketName';

export interface DrawingProps {
  drawing: Omit<ConsumptionDrawing, 'palette'>;
  label: string;
  height: string;
}

interface HistogramProps extends DrawingProps {
  onOpen: (bucket: number) => void;
}

/** The chart itself; a part of the page that is loaded while the figures are still on their way. */
export default function Histogram({ drawing, label, height, onOpen }: HistogramProps) {
  const palette = usePalette();
  const option = useMemo(() => consumptionOption({ ...drawing, palette }), [drawing, palette]);
  const describe = useCallback((bucket: number) => bucketInWords(drawing, bucket), [drawing]);
  const buckets = drawing.data.buckets.length;
  return <Chart option={option} label={label} height={height} buckets={buckets} describe={describe} onOpen={onOpen} />;
}

/** "13:00–14:00: 54.2 kWh, interpolated" */
function bucketInWords({ data, scale, format, t }: HistogramProps['drawing'], bucket: number): string {
  const quality = data.quality[bucket];
  const value = format.quantity(data.values[bucket], data.unit, scale);
  const remark = quality && quality !== 'measured' ? `, ${t(`quality-${quality}`)}` : '';
  return `${bucketName(data, bucket, format)}: ${value}${remark}`;
}
