import { type ConsumptionDrawing, consumptionOption } from '../../charts/consumptionOption';
import { download, pngFile, svgFile } from '../../charts/exportChart';
import { LIGHT } from '../../charts/palette';
import { pieOption } from '../../charts/pieOption';
import { SHEET_HEIGHT, SHEET_WIDTH, sheetSvg } from '../../charts/sheet';
import { totalsOption } from '../../charts/totalsOption';

export interface HistogramExport {
  drawing: Omit<ConsumptionDrawing, 'palette'>;
  pie: boolean;
  title: string;
  subtitle: string;
  fileName: string;
}

/** Saves the chart, as it is set, on a white sheet with heading and legend. */
export async function exportHistogram(kind: 'png' | 'svg', { drawing, pie, ...sheet }: HistogramExport): Promise<void> {
  const complete = { ...drawing, palette: LIGHT };
  const svg = sheetSvg({
    ...sheet,
    option: pie
      ? pieOption(complete)
      : complete.layout === 'totals'
        ? totalsOption(complete)
        : consumptionOption(complete),
    keys: drawing.series.map(({ color, label }) => ({ color, label })),
  });
  const file = kind === 'svg' ? svgFile(svg) : await pngFile(svg, SHEET_WIDTH, SHEET_HEIGHT);
  download(file, `${sheet.fileName}.${kind}`);
}
