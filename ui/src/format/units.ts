/** A display unit and what to multiply a base value by to be in it. */
export interface Scale {
  unit: string;
  factor: number;
  /** Decimals of every value; as many as it needs where this is not said. */
  decimals?: number;
}

/** Money is told by its ISO 4217 code, all other units by their symbols. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

const PREFIXED = new Set(['Wh', 'varh', 'VAh', 'W', 'var', 'VA']);
const STEPS = [
  { from: 1e10, prefix: 'G', factor: 1e-9 },
  { from: 1e7, prefix: 'M', factor: 1e-6 },
  { from: 1e3, prefix: 'k', factor: 1e-3 },
];

/** The scale in which the largest of a set of values reads best; missing values count for nothing. */
export function scaleFor(unit: string, values: Iterable<number | null | undefined>): Scale {
  if (isCurrency(unit)) return { unit, factor: 1, decimals: minorDigits(unit) };
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value ?? 0));
  if (unit === 'dm³') return largest >= 1000 ? { unit: 'm³', factor: 1e-3 } : { unit, factor: 1 };
  const step = PREFIXED.has(unit) ? STEPS.find((candidate) => largest >= candidate.from) : undefined;
  return step ? { unit: step.prefix + unit, factor: step.factor } : { unit, factor: 1 };
}

/** Decimals that leave about four significant digits. */
export function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 1000) return 0;
  if (size >= 100) return 1;
  return 2;
}
