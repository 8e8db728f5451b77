/** After a refusal the keyboard is where the first wrong entry is. */
export function focusFirstError(): null {
  setTimeout(() => document.querySelector<HTMLElement>('main [aria-invalid=true]')?.focus());
  return null;
}
