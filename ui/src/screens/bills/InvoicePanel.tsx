import { Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/I18n';
import type { FrozenBill } from './billTypes';
import classes from './Compared.module.css';
import { InvoiceForm } from './InvoiceForm';
import { InvoiceVerdict } from './InvoiceVerdict';

/** The supplier's invoice beside our bill. */
export function InvoicePanel({ bill, edits }: { bill: FrozenBill; edits: boolean }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const { invoice } = bill;
  return (
    <Panel
      title={t('invoice-title')}
      actions={
        edits &&
        !editing && (
          <Button
            variant="light"
            leftSection={invoice ? <IconPencil size={16} /> : <IconPlus size={16} />}
            onClick={() => setEditing(true)}
          >
            {t(invoice ? 'invoice-edit' : 'invoice-enter')}
          </Button>
        )
      }
    >
      {editing ? (
        <InvoiceForm bill={bill} onClose={() => setEditing(false)} />
      ) : invoice ? (
        <InvoiceVerdict invoice={invoice} bill={bill} />
      ) : (
        <p className={classes.words}>{t('invoice-about')}</p>
      )}
    </Panel>
  );
}
