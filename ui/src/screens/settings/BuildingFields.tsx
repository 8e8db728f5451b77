import { Alert, Select, TextInput } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import type { Site } from '../../api/model';
import { useSession } from '../../api/session';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/I18n';
import type { FieldsProps } from './SiteTab';
import classes from './SiteTab.module.css';

/** Name, time zone and language of the site. */
export function BuildingFields({ site, change, fault, known }: FieldsProps & { known: Site }) {
  const t = useT();
  const { data: session } = useSession();
  const zones = [...new Set([known.timezone, site.timezone, ...Intl.supportedValuesOf('timeZone')])].sort();
  const languages = session?.languages ?? [];
  return (
    <Panel title={t('settings-building')}>
      <div className={classes.fields}>
        <TextInput
          label={t('settings-name')}
          description={t('settings-name-effect')}
          value={site.name}
          maxLength={80}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={fault('name')}
        />
        <Select
          label={t('settings-timezone')}
          description={t('settings-timezone-effect')}
          searchable
          allowDeselect={false}
          data={zones}
          value={site.timezone}
          onChange={(timezone) => timezone && change({ timezone })}
          error={fault('timezone')}
        />
        {site.timezone !== known.timezone && (
          <Alert color="orange" variant="light" role="status" icon={<IconClockExclamation size={20} />}>
            {t('settings-timezone-change', { before: known.timezone, after: site.timezone })}
          </Alert>
        )}
        <Select
          label={t('settings-language')}
          description={t('settings-language-effect')}
          allowDeselect={false}
          data={languages.map(({ code, name }) => ({ value: code, label: name }))}
          value={site.language}
          onChange={(language) => language && change({ language })}
          error={fault('language')}
        />
      </div>
    </Panel>
  );
}
