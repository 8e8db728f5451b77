import type { Consumption, Cost, Coverage, Quality } from '../../api/model';
import type { ChartSeries } from '../../charts/colors';

type Value = number | null;

/** Answers of one period and unit as one, with a series for each. */
export function combined(parts: readonly Consumption[], series: ChartSeries[]): Consumption | null {
  const [first] = parts;
  if (!first) return null;
  const previous = parts.map((part) => part.previous);
  const [before] = previous;
  return {
    ...first,
    series,
    values: sums(parts.map((part) => part.values)),
    quality: worst(parts.map((part) => part.quality)),
    total: sum(parts.map((part) => part.total)),
    cost: costs(parts.map((part) => part.cost)),
    coverage: coverages(parts.map((part) => part.coverage)),
    previous: before
      ? {
          ...before,
          values: sums(previous.map((item) => item?.values ?? [])),
          quality: worst(previous.map((item) => item?.quality ?? [])),
          total: sum(previous.map((item) => item?.total ?? null)),
          total_to_date: sum(previous.map((item) => item?.total_to_date ?? null)),
        }
      : null,
  };
}

function sum(values: readonly Value[]): Value {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((total, value) => total + value, 0) : null;
}

function sums(columns: readonly (readonly Value[])[]): Value[] {
  return (columns[0] ?? []).map((_, bucket) => sum(columns.map((column) => column[bucket] ?? null)));
}

const MILDEST_FIRST: readonly Quality[] = ['measured', 'edited', 'interpolated', 'estimated', 'partial'];

/** Of something known and something missing: incomplete. */
function worst(columns: readonly (readonly Quality[])[]): Quality[] {
  return (columns[0] ?? []).map((_, bucket) => {
    const all = columns.map((column) => column[bucket] ?? 'missing');
    if (all.every((quality) => quality === 'future')) return 'future';
    if (all.every((quality) => quality === 'missing' || quality === 'future')) return 'missing';
    const rank = (quality: Quality) => MILDEST_FIRST.indexOf(quality);
    return all
      .map((quality) => (rank(quality) < 0 ? 'partial' : quality))
      .reduce((a, b) => (rank(a) < rank(b) ? b : a));
  });
}

function costs(all: readonly (Cost | null)[]): Cost | null {
  const known = all.filter((cost) => cost !== null);
  const [first] = known;
  if (!first) return null;
  return {
    amounts: first.amounts.map((amount, bucket) =>
      known.some((cost) => cost.amounts[bucket] !== null) ? amount : null,
    ),
    total: first.total,
    unpriced: first.unpriced.map((_, bucket) => known.reduce((total, cost) => total + (cost.unpriced[bucket] ?? 0), 0)),
    provisional: first.provisional.map((_, bucket) => known.some((cost) => cost.provisional[bucket])),
  };
}

function coverages(all: readonly Coverage[]): Coverage {
  const add = (name: keyof Coverage) => all.reduce((total, item) => total + item[name], 0);
  return {
    expected_s: add('expected_s'),
    measured_s: add('measured_s'),
    interpolated_s: add('interpolated_s'),
    estimated_s: add('estimated_s'),
    edited_s: add('edited_s'),
    missing_s: add('missing_s'),
  };
}
