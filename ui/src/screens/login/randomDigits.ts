const EVEN_RANGE = 250;

/** Digits that nobody can guess, each equally likely; works without a secure context, as on a plain local network. */
export function randomDigits(count: number): string {
  let digits = '';
  while (digits.length < count) {
    for (const byte of crypto.getRandomValues(new Uint8Array(count))) {
      if (byte < EVEN_RANGE && digits.length < count) digits += byte % 10;
    }
  }
  return digits;
}
