/** How tariffs are told apart: by colour, by letter, and by a pattern over the colour. */
export const COLORS = ['#f2b705', '#3458a8', '#2f8f4e', '#c2417f', '#6b62c9', '#178f86', '#d1554b', '#7a8c2e'] as const;
const PATTERNS = ['plain', 'stripes', 'dots', 'bars', 'cross'] as const;

/** The letter of the tariff at a place of the list: A … Z, AA … */
export function letterOf(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}

export function patternOf(place: number): (typeof PATTERNS)[number] {
  return PATTERNS[place % PATTERNS.length] ?? 'plain';
}

/** Black or white, whichever can be read better on a colour. */
export function inkOn(color: string): '#000000' | '#ffffff' {
  const light = luminance(color);
  return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? '#000000' : '#ffffff';
}

function luminance(color: string): number {
  const digits = color.replace('#', '');
  const parts = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255 || 0);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
