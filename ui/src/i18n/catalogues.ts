import { FluentBundle, FluentResource } from '@fluent/bundle';

const FOLDER = '../../../src/meterhouse/locales/';
const sources = import.meta.glob<string>('../../../src/meterhouse/locales/*/page/*.ftl', {
  query: '?raw',
  import: 'default',
});

/** Languages whose catalogue is part of the page; a test keeps every one of them complete. */
export const LANGUAGES: readonly string[] = [
  ...new Set(Object.keys(sources).map((path) => path.slice(FOLDER.length).split('/')[0] ?? '')),
].sort();

const FALLBACK = 'en';

/** A regional catalogue holds differences only: fr-BE falls back to fr, and fr to English. */
export function fallbackChain(language: string): string[] {
  const parent = language.split('-')[0] ?? language;
  return [...new Set([language, parent, FALLBACK])].filter((name) => LANGUAGES.includes(name));
}

/** The language of the page nearest to a wanted tag ("it-CH" → "it"). */
export function nearestLanguage(wanted: string | null | undefined): string {
  return (wanted && fallbackChain(wanted)[0]) || FALLBACK;
}

export async function loadBundles(language: string): Promise<FluentBundle[]> {
  return Promise.all(fallbackChain(language).map(loadBundle));
}

async function loadBundle(language: string): Promise<FluentBundle> {
  const own = Object.keys(sources).filter((path) => path.startsWith(`${FOLDER}${language}/page/`));
  const texts = await Promise.all(own.map((path) => sources[path]?.()));
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const text of texts) bundle.addResource(new FluentResource(text ?? ''));
  return bundle;
}
