import { HeatmapChart, SankeyChart } from 'echarts/charts';
import { VisualMapComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { download, pngFile, svgFile } from '../exportChart';
import { LIGHT } from '../palette';
import { SHEET_HEIGHT, SHEET_WIDTH, type SheetKey, sheetSvg } from '../sheet';
import type { Draw } from './draw';

use([HeatmapChart, SankeyChart, VisualMapComponent]);

export interface AnalysisSheet {
  draw: Draw;
  title: string;
  subtitle: string;
  keys: readonly SheetKey[];
  fileName: string;
}

/** Saves the drawing on a white sheet with heading and legend. */
export async function exportAnalysis(kind: 'png' | 'svg', { draw, fileName, ...sheet }: AnalysisSheet): Promise<void> {
  const svg = sheetSvg({ ...sheet, option: draw(LIGHT) });
  const file = kind === 'svg' ? svgFile(svg) : await pngFile(svg, SHEET_WIDTH, SHEET_HEIGHT);
  download(file, `${fileName}.${kind}`);
}
