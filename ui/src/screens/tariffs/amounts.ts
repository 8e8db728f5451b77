/** Amounts of money and prices are decimal strings all the way: no binary fraction ever touches them. */

/** What somebody typed ("0,25", "1 200.50") as a decimal string; the text itself where it is no number. */
export function readAmount(text: string): string {
  const plain = text.replaceAll(/[\s\u00a0’']/g, '').replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)
    ? plain
        .replace(/^\+/, '')
        .replace(/^(-?)\./, '$10.')
        .replace(/\.$/, '')
    : text.trim();
}
