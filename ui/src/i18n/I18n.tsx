import type { FluentBundle } from '@fluent/bundle';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { loadBundles, nearestLanguage } from './catalogues';
import { chosenLanguage, rememberLanguage } from './choice';
import { knows, type Translate, translator } from './translate';

interface I18nValue {
  language: string;
  setLanguage: (language: string) => void;
  t: Translate;
  has: (id: string) => boolean;
}

const Context = createContext<I18nValue | null>(null);

export function useI18n(): I18nValue {
  const value = useContext(Context);
  if (!value) throw new Error('useI18n outside of I18n');
  return value;
}

export const useT = (): Translate => useI18n().t;

/** Shows its children in the chosen language; keeps the old language on the page until the new one is there. */
export function I18n({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState(() => chosenLanguage() ?? nearestLanguage(navigator.language));
  const [loaded, setLoaded] = useState<{ language: string; bundles: FluentBundle[] }>();

  useEffect(() => {
    let current = true;
    void loadBundles(wanted).then((bundles) => current && setLoaded({ language: wanted, bundles }));
    return () => {
      current = false;
    };
  }, [wanted]);

  useEffect(() => {
    if (loaded) document.documentElement.lang = loaded.language;
  }, [loaded]);

  const setLanguage = useCallback((language: string) => {
    rememberLanguage(language);
    setWanted(nearestLanguage(language));
  }, []);

  const value = useMemo(
    () =>
      loaded && {
        language: loaded.language,
        setLanguage,
        t: translator(loaded.bundles),
        has: (id: string) => knows(loaded.bundles, id),
      },
    [loaded, setLanguage],
  );
  return value && <Context value={value}>{children}</Context>;
}
