import { Skeleton, Stack } from '@mantine/core';
import { useT } from '../i18n/I18n';

/** Grey shapes where a screen is about to be. */
export function PageSkeleton() {
  const t = useT();
  return (
    <Stack gap="md" aria-busy="true" aria-label={t('loading')} role="status">
      <Skeleton height={32} width={220} radius="md" />
      <Skeleton height={120} radius="lg" />
      <Skeleton height={320} radius="lg" />
    </Stack>
  );
}
