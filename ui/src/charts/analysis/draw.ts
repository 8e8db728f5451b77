import type { ChartOption } from '../echarts';
import type { Palette } from '../palette';

/** A drawing that waits for its colours. */
export type Draw = (palette: Palette) => ChartOption;
