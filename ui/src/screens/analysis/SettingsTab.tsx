import { Skeleton, Stack } from '@mantine/core';
import { $api } from '../../api/client';
import { useOpenSession } from '../../api/session';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import { SettingsForm } from './SettingsForm';
import { TemperatureImport } from './TemperatureImport';

/** Emission factors, degree-day bases, hours of the night, outdoor temperatures. */
export default function SettingsTab() {
  const t = useT();
  const { user } = useOpenSession();
  const changes = user.pages.includes('system_configuration');
  const query = $api.useQuery('get', '/api/v1/analysis/settings');
  return (
    <QueryView query={query} loading={<Skeleton height={420} radius="lg" />}>
      {(data) => (
        <Stack gap="md">
          <Panel title={t('analysis-settings')}>
            <SettingsForm settings={data} readOnly={!changes} />
          </Panel>
          <Panel title={t('analysis-temperatures')}>
            <TemperatureImport readOnly={!changes} />
          </Panel>
        </Stack>
      )}
    </QueryView>
  );
}
