import type { Format } from '../../format/Format';
import type { Scale } from '../../format/units';
import type { ChartOption } from '../echarts';
import type { Palette } from '../palette';
import { tooltipCard, tooltipStyle } from '../tooltip';

export interface FlowNode {
  key: string;
  label: string;
  color: string;
  value: number;
}

export interface FlowDrawing {
  nodes: readonly FlowNode[];
  links: readonly { source: string; target: string; value: number }[];
  unit: string;
  scale: Scale;
  format: Format;
}

interface Hovered {
  dataType: 'node' | 'edge';
  data: { name?: string; source?: string; target?: string; value?: number };
}

/** Energy from left to right, as wide as it is much. */
export function sankeyOption(drawing: FlowDrawing, palette: Palette): ChartOption {
  const { nodes, links } = drawing;
  const names = new Map(nodes.map((node) => [node.key, node]));
  const option = {
    tooltip: {
      ...tooltipStyle(palette),
      trigger: 'item',
      formatter: (hovered: Hovered) => describe(drawing, names, hovered),
    },
    series: [
      {
        type: 'sankey',
        left: 4,
        right: 160,
        top: 8,
        bottom: 8,
        nodeWidth: 14,
        nodeGap: 9,
        nodeAlign: 'left',
        layoutIterations: 48,
        emphasis: { focus: 'adjacency' },
        animation: false,
        lineStyle: {
          color: 'source',
          opacity: palette.surface === '#ffffff' ? 0.28 : 0.36,
          curveness: 0.5,
        },
        label: {
          color: palette.text,
          fontSize: 12,
          overflow: 'truncate',
          width: 150,
          formatter: ({ name }: { name: string }) => names.get(name)?.label ?? name,
        },
        data: nodes.map((node) => ({
          name: node.key,
          itemStyle: { color: node.color, borderWidth: 0 },
        })),
        links: links.map((link) => ({ ...link })),
      },
    ],
  };
  return option as unknown as ChartOption;
}

function describe({ unit, scale, format }: FlowDrawing, names: Map<string, FlowNode>, hovered: Hovered): HTMLElement {
  const { name, source, target, value } = hovered.data;
  if (hovered.dataType === 'edge') {
    const ends = `${names.get(source ?? '')?.label ?? ''} → ${names.get(target ?? '')?.label ?? ''}`;
    return tooltipCard(ends, [
      {
        color: '',
        label: '',
        note: '',
        value: format.quantity(value, unit, scale),
      },
    ]);
  }
  const node = names.get(name ?? '');
  const row = {
    color: node?.color ?? '',
    label: '',
    note: '',
    value: format.quantity(node?.value, unit, scale),
  };
  return tooltipCard(node?.label ?? '', [row]);
}
