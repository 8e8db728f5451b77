const KEY = 'meterhouse-language';

/** The language chosen in this browser, null when none was: then the server's session decides. */
export function chosenLanguage(): string | null {
  return localStorage.getItem(KEY);
}

export function rememberLanguage(language: string): void {
  localStorage.setItem(KEY, language);
}
