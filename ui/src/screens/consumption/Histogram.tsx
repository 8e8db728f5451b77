import { useCallback, useMemo } from 'react';
import { Chart } from '../../charts/Chart';
import { type ConsumptionDrawing, consumptionOption } from '../../charts/consumptionOption';
import { enlarged } from '../../charts/enlarged';
import { usePalette } from '../../charts/palette';
import { totalsOption } from '../../charts/totalsOption';
import { bucketName } from '../../format/bucketName';

export interface DrawingProps {
  drawing: Omit<ConsumptionDrawing, 'palette'>;
  label: string;
  height: string;
  /** How much larger type is than on a page. */
  larger?: number;
}

interface HistogramProps extends DrawingProps {
  onOpen: ((bucket: number) => void) | undefined;
}

/** The chart itself; a part of the page that is loaded while the figures are still on their way. */
export default function Histogram({ drawing, label, height, larger = 1, onOpen }: HistogramProps) {
  const palette = usePalette();
  const totals = drawing.layout === 'totals';
  const option = useMemo(() => {
    const complete = { ...drawing, palette };
    const plain = totals ? totalsOption(complete) : consumptionOption(complete);
    return larger === 1 ? plain : enlarged(plain, larger);
  }, [drawing, palette, totals, larger]);
  const describe = useCallback((bucket: number) => bucketInWords(drawing, bucket), [drawing]);
  if (totals) return <Chart option={option} label={label} height={height} buckets={0} />;
  const buckets = drawing.data.buckets.length;
  return <Chart option={option} label={label} height={height} buckets={buckets} describe={describe} onOpen={onOpen} />;
}

/** "13:00–14:00: 54.2 kWh, interpolated" */
function bucketInWords({ data, series, layout, scale, format, t }: HistogramProps['drawing'], bucket: number): string {
  const quality = data.quality[bucket];
  const one = (value: number | null | undefined) => format.quantity(value, data.unit, scale);
  const value =
    layout === 'stacked'
      ? one(data.values[bucket])
      : series.map((item) => `${item.label} ${one(item.values[bucket])}`).join(', ');
  const remark = quality && quality !== 'measured' ? `, ${t(`quality-${quality}`)}` : '';
  return `${bucketName(data, bucket, format)}: ${value}${remark}`;
}
