import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { $api } from '../../api/client';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import type { BillContext } from './BillScreen';
import { ChargeForm } from './ChargeForm';
import { ChargeList } from './ChargeList';
import type { Charge } from './useBook';

/** What a bill has beside the energy. */
export default function ChargesTab() {
  const t = useT();
  const { commodity, edits } = useOutletContext<BillContext>();
  const query = $api.useQuery('get', '/api/v1/charges', { params: { query: { commodity } } });
  const [edited, setEdited] = useState<Charge | 'new' | null>(null);
  return (
    <>
      <Panel
        title={t('bill-charges')}
        actions={
          edits && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
              {t('charge-add')}
            </Button>
          )
        }
      >
        <QueryView query={query} loading={<Skeleton height={180} radius="lg" />}>
          {(data) => <ChargeList data={data} commodity={commodity} edits={edits} onEdit={setEdited} />}
        </QueryView>
      </Panel>
      {edited && query.data && (
        <ChargeForm
          charge={edited === 'new' ? null : edited}
          commodity={commodity}
          revision={query.data.revision}
          currency={query.data.currency}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
