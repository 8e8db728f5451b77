import { Button, Skeleton } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { $api, client } from '../../api/client';
import type { Site } from '../../api/model';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import { BusFields } from './BusFields';
import { BuildingFields } from './BuildingFields';
import { Outcome } from './Outcome';
import { RecordingFields } from './RecordingFields';
import classes from './SiteTab.module.css';
import { UnitFields } from './UnitFields';
import { useSubmit } from './useSubmit';

/** What holds for the whole site, each setting with what it does. */
export default function SiteTab() {
  const site = $api.useQuery('get', '/api/v1/site');
  return (
    <QueryView query={site} loading={<Skeleton height={480} radius="lg" />}>
      {(known) => <SiteForm stored={known} />}
    </QueryView>
  );
}

export interface FieldsProps {
  site: Site;
  change: (part: Partial<Site>) => void;
  fault: (field: string) => string | undefined;
}

function SiteForm({ stored }: { stored: Site }) {
  const t = useT();
  const [known, setKnown] = useState(stored);
  const [site, setSite] = useState(stored);
  const submit = useSubmit();
  const changed = JSON.stringify(site) !== JSON.stringify(known);
  const fields: FieldsProps = {
    site,
    change: (part) => setSite((before) => ({ ...before, ...part })),
    fault: submit.fault,
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await submit.run(client.PUT('/api/v1/site', { body: site }));
    if (!sent?.data) return;
    setKnown(sent.data);
    setSite(sent.data);
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate className={classes.form}>
      <BuildingFields {...fields} known={known} />
      <RecordingFields {...fields} />
      <UnitFields {...fields} />
      <BusFields {...fields} />
      <div className={classes.foot} data-changed={changed}>
        <Outcome of={submit} />
        <div className={classes.buttons}>
          <Button variant="default" disabled={!changed} onClick={() => setSite(known)}>
            {t('settings-discard')}
          </Button>
          <Button
            type="submit"
            disabled={!changed}
            loading={submit.busy}
            leftSection={<IconDeviceFloppy size={18} aria-hidden="true" />}
          >
            {t('access-save')}
          </Button>
        </div>
      </div>
    </form>
  );
}
