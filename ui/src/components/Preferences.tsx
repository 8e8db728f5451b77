import { NativeSelect, SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useId } from 'react';
import { useChooseLanguage, useSession } from '../api/session';
import { LANGUAGES } from '../i18n/catalogues';
import { useI18n } from '../i18n/I18n';
import classes from './Preferences.module.css';

const SCHEMES = [
  { value: 'auto', icon: IconDeviceDesktop },
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
] as const;

/** Language and colour scheme, for the log-in page and the user's panel. */
export function Preferences() {
  const { t } = useI18n();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemeLabel = useId();
  return (
    <Stack gap="sm">
      <LanguageSelect />
      <div>
        <Text id={schemeLabel} size="sm" fw={500} mb={4}>
          {t('color-scheme')}
        </Text>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-labelledby={schemeLabel}
          value={colorScheme}
          onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}
          data={SCHEMES.map(({ value, icon: Icon }) => ({
            value,
            label: (
              <span className={classes.scheme}>
                <Icon size={15} aria-hidden="true" />
                {t(`scheme-${value}`)}
              </span>
            ),
          }))}
        />
      </div>
    </Stack>
  );
}

/** Every language that both the server and the page have, each called by its own name. */
export function LanguageSelect({ compact = false }: { compact?: boolean }) {
  const { t, language } = useI18n();
  const choose = useChooseLanguage();
  const offered = useSession().data?.languages ?? [];
  return (
    <NativeSelect
      label={compact ? undefined : t('language')}
      aria-label={compact ? t('language') : undefined}
      size={compact ? 'xs' : 'sm'}
      value={language}
      onChange={(event) => choose(event.currentTarget.value)}
      data={offered
        .filter(({ code }) => LANGUAGES.includes(code))
        .map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
