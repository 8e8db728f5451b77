import { type ChartOption, init } from './echarts';
import { FONT, LIGHT } from './palette';

export interface SheetKey {
  color: string;
  label: string;
}

export interface Sheet {
  title: string;
  subtitle: string;
  keys: readonly SheetKey[];
  option: ChartOption;
}

export const SHEET_WIDTH = 1200;
export const SHEET_HEIGHT = 720;
const MARGIN = 32;
const CHART_TOP = 96;
const KEY_LINE = 24;
const CHARACTER = 7.6;
const KEY_GAP = 36;

/** A chart with its heading and legend as one SVG document that needs nothing else, on white. */
export function sheetSvg({ title, subtitle, keys, option }: Sheet): string {
  const places = placeKeys(keys);
  const legendTop = SHEET_HEIGHT - MARGIN - (places.at(-1)?.y ?? 0);
  const chart = draw(option, SHEET_WIDTH - 2 * MARGIN, legendTop - CHART_TOP - KEY_LINE);
  const legend = places.map(({ x, y, color, label }) => {
    const [left, top] = [MARGIN + x, legendTop + y];
    return `<rect x="${left}" y="${top - 10}" width="11" height="11" rx="3" fill="${escaped(color)}"/>${text(left + 18, top, 14, label)}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${SHEET_WIDTH}" height="${SHEET_HEIGHT}"`,
    ` viewBox="0 0 ${SHEET_WIDTH} ${SHEET_HEIGHT}" font-family="${escaped(FONT)}">`,
    `<rect width="100%" height="100%" fill="${LIGHT.surface}"/>`,
    text(MARGIN, 48, 24, title, 'font-weight="700"'),
    text(MARGIN, 74, 15, subtitle),
    `<g transform="translate(${MARGIN} ${CHART_TOP})">${chart}</g>`,
    ...legend,
    '</svg>',
  ].join('');
}

function draw(option: ChartOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ ...option, animation: false, textStyle: { fontFamily: FONT } });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** Keys side by side, on as many lines as they need. */
function placeKeys(keys: readonly SheetKey[]): (SheetKey & { x: number; y: number })[] {
  let [x, y] = [0, 0];
  return keys.map((key) => {
    const width = key.label.length * CHARACTER + KEY_GAP;
    if (x > 0 && x + width > SHEET_WIDTH - 2 * MARGIN) [x, y] = [0, y + KEY_LINE];
    const place = { ...key, x, y };
    x += width;
    return place;
  });
}

function text(x: number, y: number, size: number, content: string, attributes = ''): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${LIGHT.text}" ${attributes}>${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
