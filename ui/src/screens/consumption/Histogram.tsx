import { useMemo } from 'react';
import { Chart } from '../../charts/Chart';
import { consumptionOption, type ConsumptionDrawing } from '../../charts/consumptionOption';
import { usePalette } from '../../charts/palette';
import { pieOption } from '../../charts/pieOption';

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
  const buckets = pie ? 0 : drawing.data.buckets.length;
  return <Chart option={option} label={label} height={height} buckets={buckets} {...(pie ? {} : { onOpen })} />;
}
