import { HeatmapChart, SankeyChart } from 'echarts/charts';
import { VisualMapComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { useMemo } from 'react';
import { Chart } from '../Chart';
import { usePalette } from '../palette';
import type { Draw } from './draw';

use([HeatmapChart, SankeyChart, VisualMapComponent]);

interface AnalysisChartProps {
  draw: Draw;
  label: string;
  height: string;
  buckets: number;
  describe?: ((bucket: number) => string) | undefined;
  onOpen?: ((bucket: number) => void) | undefined;
}

/** A chart of the analyses; a part of the page of its own, with the kinds of drawing that only they need. */
export default function AnalysisChart({ draw, ...rest }: AnalysisChartProps) {
  const palette = usePalette();
  const option = useMemo(() => draw(palette), [draw, palette]);
  return <Chart option={option} {...rest} />;
}
