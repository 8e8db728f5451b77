import type { Schemas } from '../../api/model';
import { bucketAxis, GRID, valueAxis } from '../../charts/axes';
import type { ChartOption } from '../../charts/echarts';
import type { Palette } from '../../charts/palette';
import { tooltipCard, tooltipStyle } from '../../charts/tooltip';
import { type LocalDate, localDateOf, shift } from '../../format/calendar';
import type { Format } from '../../format/Format';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** A stretch of a day with its price; null: none is known. */
export interface Slot {
  start: number;
  end: number;
  price: string | null;
}

/** The instant at which a local date begins. */
export function midnightOf(date: LocalDate, format: Format): number {
  const guess = Date.parse(`${date}T00:00:00Z`);
  const before = localDateOf(new Date(guess), format.timezone) < date;
  const at = guess - format.minuteOfDay(new Date(guess)) * MINUTE_MS + (before ? DAY_MINUTES * MINUTE_MS : 0);
  const rest = format.minuteOfDay(new Date(at)); // not 0 where clocks change between the guess and midnight
  return rest === 0 ? at : at + (rest > DAY_MINUTES / 2 ? DAY_MINUTES - rest : -rest) * MINUTE_MS;
}

/** A whole local day in slots as wide as the prices are, with those that have no price. */
export function slotsOf(prices: readonly Schemas['MarketPriceView'][], date: LocalDate, format: Format): Slot[] {
  const end = midnightOf(shift(date, 'day', 1), format);
  const known = prices.map((item) => ({ start: Date.parse(item.start), end: Date.parse(item.end), price: item.price }));
  const width = Math.min(HOUR_MS, ...known.map((item) => item.end - item.start));
  const slots: Slot[] = [];
  for (let start = midnightOf(date, format); start < end; start += width) {
    const price = known.find((item) => item.start <= start && start < item.end)?.price ?? null;
    slots.push({ start, end: Math.min(start + width, end), price });
  }
  return slots;
}

/** Prices as columns; where none is known the background is hatched, and nothing is drawn at zero. */
export function priceOption(slots: readonly Slot[], unit: string, format: Format, palette: Palette, none: string): ChartOption {
  const name = ({ start, end }: Slot) => `${format.hour(new Date(start))}–${format.hour(new Date(end))}`;
  const axis = bucketAxis(
    slots.map(({ start }) => format.hour(new Date(start))),
    palette,
    slots.map(({ price }) => (price === null ? 'missing' : 'none')),
  );
  return {
    animation: false,
    grid: GRID,
    xAxis: {
      ...axis,
      axisLabel: {
        ...axis.axisLabel,
        interval: (index: number) => format.minuteOfDay(new Date(slots[index]?.start ?? 0)) % 180 === 0,
      },
    },
    yAxis: valueAxis(unit, format, palette),
    tooltip: {
      ...tooltipStyle(palette),
      trigger: 'axis',
      formatter: (params) => {
        const slot = slots[Array.isArray(params) ? (params[0]?.dataIndex ?? 0) : 0];
        if (!slot) return '';
        const value = slot.price === null ? none : `${format.decimal(slot.price, 5)} ${unit}`;
        return tooltipCard(name(slot), [{ color: '', label: '', value, note: '' }]);
      },
    },
    series: [
      {
        type: 'bar',
        barCategoryGap: '12%',
        data: slots.map(({ price }) => (price === null ? null : Number(price))),
        itemStyle: { color: '#2f86c9', borderRadius: [2, 2, 0, 0] },
      },
    ],
  };
}
