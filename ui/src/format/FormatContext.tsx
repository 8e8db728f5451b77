import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useI18n } from '../i18n/I18n';
import { Format } from './Format';

const Context = createContext<Format | null>(null);

export function FormatProvider({ timezone, children }: { timezone: string; children: ReactNode }) {
  const { language } = useI18n();
  const format = useMemo(() => new Format(language, timezone), [language, timezone]);
  return <Context value={format}>{children}</Context>;
}

export function useFormat(): Format {
  const format = useContext(Context);
  if (!format) throw new Error('useFormat outside of FormatProvider');
  return format;
}
