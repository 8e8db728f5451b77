import type { Quality } from '../api/model';

/** Strokes over a bar whose value is not simply measured; the bar keeps its own colour. */
export function decalFor(quality: Quality, color: string): object | undefined {
  const strokes = { color, symbolSize: 1, dashArrayX: [1, 0] };
  if (quality === 'interpolated') return { ...strokes, symbol: 'rect', dashArrayY: [2, 4], rotation: Math.PI / 4 };
  if (quality === 'estimated')
    return {
      color,
      symbol: 'circle',
      symbolSize: 0.8,
      dashArrayX: [
        [6, 6],
        [0, 6, 6, 0],
      ],
      dashArrayY: [6, 0],
    };
  if (quality === 'edited') return { ...strokes, symbol: 'rect', dashArrayY: [2, 4], rotation: 0 };
  return undefined;
}

const TILE = 8;

/** A tile of diagonal lines for the background of a bucket without a value. */
export function hatchTile(color: string): { image: string; repeat: 'repeat'; imageWidth: number; imageHeight: number } {
  const path = `M-2 2L2-2M0 ${TILE}L${TILE} 0M${TILE - 2} ${TILE + 2}L${TILE + 2} ${TILE - 2}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE}" height="${TILE}">` +
    `<path d="${path}" stroke="${color}" stroke-width="1.2"/></svg>`;
  const image = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return { image, repeat: 'repeat', imageWidth: TILE, imageHeight: TILE };
}
