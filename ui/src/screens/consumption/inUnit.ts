import type { Consumption, Cost } from '../../api/model';
import type { Unit } from './view';

type Values = readonly (number | null)[];

/** An answer in the unit that is wanted, as far as it can be told in it. */
export function inUnit(data: Consumption, unit: Unit): Consumption {
  if (unit === 'money') return inMoney(data);
  return unit === 'energy' ? inEnergy(data) : data;
}

/** The same consumption in watt-hours, where one unit of it has a known energy; else as it is. */
function inEnergy(data: Consumption): Consumption {
  const factor = data.wh_per_unit;
  if (factor === null || data.unit === 'Wh') return data;
  const one = (value: number | null) => (value === null ? null : value * factor);
  const all = (values: Values) => values.map(one);
  const { previous } = data;
  return {
    ...data,
    unit: 'Wh',
    wh_per_unit: 1,
    total: one(data.total),
    values: all(data.values),
    series: data.series.map((item) => ({ ...item, total: one(item.total), values: all(item.values) })),
    previous: previous && {
      ...previous,
      total: one(previous.total),
      total_to_date: one(previous.total_to_date),
      values: all(previous.values),
    },
  };
}

/** What it costs. Numbers are for drawing: sums were made by the server, in decimals. */
function inMoney(data: Consumption): Consumption {
  const { previous } = data;
  return {
    ...data,
    unit: data.currency,
    total: number(data.cost?.total),
    values: amounts(data.cost, data.values),
    series: data.series.map((item) => ({
      ...item,
      total: number(item.cost?.total),
      values: amounts(item.cost, item.values),
    })),
    previous: previous && {
      ...previous,
      total: number(previous.cost?.total),
      total_to_date: number(previous.cost_to_date),
      values: amounts(previous.cost, previous.values),
    },
  };
}

function number(amount: string | null | undefined): number | null {
  return amount === null || amount === undefined ? null : Number(amount);
}

function amounts(cost: Cost | null | undefined, values: Values): (number | null)[] {
  return cost ? cost.amounts.map(number) : values.map(() => null);
}
