import { Checkbox, Stack } from '@mantine/core';
import type { Page } from '../../api/model';
import { useT } from '../../i18n/I18n';

export const PAGES: readonly Page[] = [
  'server_configuration',
  'system_configuration',
  'panel_board',
  'consumptions',
  'green_up',
  'reports',
  'alarms',
];

interface PageChoiceProps {
  label: string;
  description?: string;
  offered?: readonly Page[];
  value: readonly Page[];
  onChange: (pages: Page[]) => void;
  error?: string | undefined;
}

/** Which pages may be opened. */
export function PageChoice({ offered = PAGES, value, onChange, ...words }: PageChoiceProps) {
  const t = useT();
  return (
    <Checkbox.Group
      {...words}
      value={[...value]}
      onChange={(chosen) => onChange(PAGES.filter((page) => chosen.includes(page)))}
    >
      <Stack gap={10} mt="xs">
        {PAGES.filter((page) => offered.includes(page)).map((page) => (
          <Checkbox key={page} value={page} label={t(`page-${page}`)} description={t(`page-about-${page}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
