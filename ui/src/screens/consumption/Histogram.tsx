import { useCallback, useMemo } from 'react';
import { Chart } from '../../charts/Chart';
import { type ConsumptionDrawing, consumptionOption } from '../../charts/consumptionOption';
import { usePalette } from '../../charts/palette';
import { pieOption } from '../../charts/pieOption';
import { bucketName } from '../../format/bucketName';

/** "13:00–14:00: 54.2 kWh, interpolated" */
function bucketInWords({ data, scale, format, t }: HistogramProps['drawing'], bucket: number): string {
  const quality = data.quality[bucket];
  const value = format.quantity(data.values[bucket], data.unit, scale);
  const remark = quality && quality !== 'measured' ? `, ${t(`quality-${quality}`)}` : '';
  return `${bucketName(data, bucket, format)}: ${value}${remark}`;
}

interface HistogramProps {
  drawing: Omit<ConsumptionDrawing, 'palette'>;
  pie: boolean;
  label: string;
  height: string;
  onOpen: (bucket: number) => void;
}

/** The chart itself; a part of the page that is loaded while the figures are still on their way. */
export default function Histogram({ drawing, pie, label, height, onOpen }: HistogramProps) {
  const palette = usePalette();
  const option = useMemo(() => {
    const complete = { ...drawing, palette };
    return pie ? pieOption(complete) : consumptionOption(complete);
  }, [drawing, palette, pie]);
  const describe = useCallback((bucket: number) => bucketInWords(drawing, bucket), [drawing]);
  const buckets = pie ? 0 : drawing.data.buckets.length;
  return (
    <Chart
      option={option}
      label={label}
      height={height}
      buckets={buckets}
      describe={describe}
      {...(pie ? {} : { onOpen })}
    />
  );
}
