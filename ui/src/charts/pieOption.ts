import { PieChart } from 'echarts/charts';
import { use } from 'echarts/core';
import type { ColoredSeries } from './colors';
import type { ConsumptionDrawing } from './consumptionOption';
import type { ChartOption } from './echarts';
import { tooltipCard, tooltipStyle } from './tooltip';

use([PieChart]);

/** Shares of the period's total; the ring is open in the middle for the total itself. */
export function pieOption(drawing: ConsumptionDrawing): ChartOption {
  const { data, series, format, palette, scale } = drawing;
  const known = series.filter((item) => item.total !== null && item.total > 0);
  const whole = known.reduce((sum, item) => sum + (item.total ?? 0), 0);
  const row = (item: ColoredSeries) => ({
    color: item.color,
    label: format.share((item.total ?? 0) / whole),
    value: format.quantity(item.total, data.unit),
    note: '',
  });
  return {
    tooltip: {
      ...tooltipStyle(palette),
      trigger: 'item',
      formatter: (params) => {
        const item = Array.isArray(params) ? undefined : known[params.dataIndex];
        return item ? tooltipCard(item.label, [row(item)]) : '';
      },
    },
    series: [
      {
        type: 'pie',
        radius: ['52%', '76%'],
        padAngle: 1.5,
        itemStyle: { borderRadius: 5 },
        minShowLabelAngle: 8,
        label: {
          formatter: ({ percent = 0 }) => format.share(percent / 100),
          color: palette.dimmed,
          fontSize: 12,
          overflow: 'none',
        },
        labelLine: { length: 10, length2: 8, lineStyle: { color: palette.gridLine } },
        data: known.map((item) => ({
          name: item.label,
          value: (item.total ?? 0) * scale.factor,
          itemStyle: { color: item.color },
        })),
      },
      {
        type: 'pie',
        radius: [0, 0],
        silent: true,
        label: {
          position: 'center',
          formatter: format.quantity(whole, data.unit),
          color: palette.text,
          fontSize: 20,
          fontWeight: 'bold',
        },
        data: [{ value: 1, itemStyle: { color: 'transparent' } }],
      },
    ],
  };
}
