import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate, useOutletContext, useParams } from 'react-router';
import { $api, BASE, client } from '../../api/client';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import type { BillContext } from '../tariffs/BillScreen';
import { ChangeProblem } from '../tariffs/ChangeProblem';
import { Confirm } from '../tariffs/Confirm';
import { useChange } from '../tariffs/useChange';
import { BillDocument } from './BillDocument';
import type { FrozenBill } from './billTypes';
import classes from './FrozenBillScreen.module.css';
import { InvoicePanel } from './InvoicePanel';
import { LaterDifference } from './LaterDifference';

/** A frozen bill: as it was kept, what has become of it since, and the supplier's invoice beside it. */
export default function FrozenBillScreen() {
  const t = useT();
  const { edits } = useOutletContext<BillContext>();
  const id = Number(useParams().billId);
  const query = $api.useQuery('get', '/api/v1/bills/{bill_id}', { params: { path: { bill_id: id } } });
  return (
    <>
      <Button
        className={classes.back ?? ''}
        variant="subtle"
        component={Link}
        to="/bill/bills"
        leftSection={<IconArrowLeft size={16} />}
      >
        {t('bills-all')}
      </Button>
      <QueryView query={query} loading={<Skeleton height={420} radius="lg" />}>
        {(bill) => <Frozen bill={bill} edits={edits} />}
      </QueryView>
    </>
  );
}

function Frozen({ bill, edits }: { bill: FrozenBill; edits: boolean }) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const removal = useChange(0);
  const remove = () =>
    removal.run(async () => {
      const answer = await client.DELETE('/api/v1/bills/{bill_id}', { params: { path: { bill_id: bill.id } } });
      if (answer.response.ok) void navigate('/bill/bills');
      return answer;
    });
  return (
    <>
      <div className={classes.tools}>
        <Button
          variant="default"
          component="a"
          href={`${BASE}/api/v1/bills/${bill.id}/bill.csv`}
          download
          leftSection={<IconDownload size={16} />}
        >
          CSV
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          {t('bills-print')}
        </Button>
        {edits && (
          <Button variant="subtle" color="gray" leftSection={<IconTrash size={16} />} onClick={() => setAsking(true)}>
            {t('delete')}
          </Button>
        )}
      </div>
      <BillDocument
        bill={bill.bill}
        currency={bill.currency}
        scope={bill.scope_label}
        name={bill.name}
        state={t('bill-frozen', { time: format.dateTime(bill.frozen_at), author: bill.author })}
      />
      <div className={classes.after}>
        <LaterDifference bill={bill} />
        <InvoicePanel key={bill.id} bill={bill} edits={edits} />
      </div>
      <Confirm
        open={asking}
        title={t('bills-delete-title')}
        text={bill.name}
        yes={t('delete')}
        busy={removal.busy}
        onYes={() => void remove()}
        onClose={() => setAsking(false)}
      >
        <ChangeProblem change={removal} />
      </Confirm>
    </>
  );
}
