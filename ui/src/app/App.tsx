import { Center, Loader } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { isOpen, useSession } from '../api/session';
import { ErrorNotice } from '../components/Notice';
import { FormatProvider } from '../format/FormatContext';
import { useI18n } from '../i18n/I18n';
import { CodesScreen } from '../screens/login/CodesScreen';
import { LoginScreen } from '../screens/login/LoginScreen';
import { AppRoutes } from './AppRoutes';

/** Lets in: log-in, new codes, or the screens, as the session says. */
export function App() {
  const { t } = useI18n();
  const { data: session, error, refetch } = useSession();
  useServerLanguage(session?.language);
  if (!session) {
    return (
      <Center mih="100dvh">
        {error ? (
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        ) : (
          <Loader aria-label={t('loading')} role="status" />
        )}
      </Center>
    );
  }
  if (session.state === 'codes_required') return <CodesScreen />;
  if (!isOpen(session)) return <LoginScreen session={session} />;
  return (
    <FormatProvider timezone={session.site.timezone}>
      <AppRoutes />
    </FormatProvider>
  );
}

/** The language of the session stands over what the browser remembered, until another one is chosen. */
function useServerLanguage(language: string | undefined) {
  const { setLanguage } = useI18n();
  const followed = useRef<string>(undefined);
  useEffect(() => {
    if (language === undefined || language === followed.current) return;
    followed.current = language;
    setLanguage(language);
  }, [language, setLanguage]);
}
