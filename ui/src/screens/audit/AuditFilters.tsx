import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../i18n/I18n';
import classes from './AuditTab.module.css';
import { type AuditFilter, KINDS, type Kind } from './filter';

const ALL = 'all';
const NAMES = Object.keys(KINDS) as Kind[];

interface AuditFiltersProps {
  filter: AuditFilter;
  onChange: (filter: AuditFilter) => void;
}

export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const t = useT();
  const [text, setText] = useState(filter.text);
  const [kind, setKind] = useState<string>(ALL);
  const search = useDebouncedCallback((wanted: string) => onChange({ ...filter, text: wanted }), 300);
  return (
    <div className={classes.filters}>
      <TextInput
        label={t('audit-search')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={text}
        maxLength={100}
        onChange={(event) => {
          setText(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <Select
        label={t('audit-kind')}
        allowDeselect={false}
        data={[ALL, ...NAMES].map((name) => ({ value: name, label: t(`audit-kind-${name}`) }))}
        value={kind}
        onChange={(value) => {
          setKind(value ?? ALL);
          const chosen = NAMES.find((name) => name === value);
          onChange({ ...filter, outcomes: chosen ? KINDS[chosen] : [] });
        }}
      />
      <TextInput
        type="date"
        label={t('audit-first')}
        value={filter.first}
        onChange={(event) => onChange({ ...filter, first: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('audit-last')}
        value={filter.last}
        onChange={(event) => onChange({ ...filter, last: event.currentTarget.value })}
      />
    </div>
  );
}
