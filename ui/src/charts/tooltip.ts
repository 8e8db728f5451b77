import { FONT, type Palette } from './palette';
import classes from './tooltip.module.css';

export interface TooltipRow {
  /** Empty: no swatch. */
  color: string;
  label: string;
  value: string;
  /** A remark on the value, e.g. "interpolated". */
  note: string;
}

export function tooltipStyle(palette: Palette) {
  return {
    confine: true,
    backgroundColor: palette.surface,
    borderColor: palette.border,
    borderWidth: 1,
    padding: 12,
    textStyle: { color: palette.text, fontFamily: FONT, fontSize: 13 },
    extraCssText: 'border-radius:10px;box-shadow:0 8px 24px -8px rgb(0 0 0 / 25%);',
    axisPointer: { type: 'shadow' as const, shadowStyle: { color: palette.dimmed, opacity: 0.1 } },
    transitionDuration: 0.1,
  };
}

/** Built from nodes, not from markup: names of devices are other people's text. */
export function tooltipCard(title: string, rows: readonly TooltipRow[]): HTMLElement {
  const card = element('div', classes.card);
  card.append(element('div', classes.title, title));
  for (const row of rows) {
    const line = element('div', classes.row);
    const swatch = element('span', classes.swatch);
    swatch.style.background = row.color || 'transparent';
    line.append(swatch, element('span', classes.label, row.label));
    if (row.note) line.append(element('span', classes.note, row.note));
    line.append(element('span', classes.value, row.value));
    card.append(line);
  }
  return card;
}

function element(tag: string, className: string | undefined, text = ''): HTMLElement {
  const node = document.createElement(tag);
  node.className = className ?? '';
  node.textContent = text;
  return node;
}
