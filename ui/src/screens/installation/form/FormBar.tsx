import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDeviceFloppy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/I18n';
import classes from './form.module.css';
import type { RecordForm } from './useRecord';

interface FormBarProps<Value extends object> {
  form: RecordForm<Value>;
  fresh: boolean;
  /** The fields that show their own errors; others are told here. */
  fields: readonly string[];
  children?: ReactNode;
}

/** Save and Discard, always in reach, and what the server said that belongs to no field. */
export function FormBar<Value extends object>({ form, fresh, fields, children }: FormBarProps<Value>) {
  const t = useT();
  const loose = Object.entries(form.errors).filter(([field]) => !fields.some((known) => belongs(field, known)));
  const failed = Object.keys(form.errors).length;
  return (
    <div className={classes.bar}>
      {form.unreachable && <Failure>{t('unreachable-text')}</Failure>}
      {loose.map(([field, text]) => (
        <Failure key={field}>{field ? `${field}: ${text}` : text}</Failure>
      ))}
      <div className={classes.actions}>
        <Button
          type="submit"
          leftSection={<IconDeviceFloppy size={18} />}
          loading={form.busy}
          disabled={!form.dirty && !fresh}
        >
          {t('inst-save')}
        </Button>
        <Button variant="default" onClick={form.discard} disabled={!form.dirty}>
          {t('inst-discard')}
        </Button>
        <span className={classes.state} role="status">
          {failed > 0 ? (
            <span className={classes.bad}>{t('inst-not-saved')}</span>
          ) : form.dirty ? (
            t('inst-unsaved')
          ) : fresh ? (
            ''
          ) : (
            <>
              <IconCheck size={16} aria-hidden="true" /> {t('inst-saved')}
            </>
          )}
        </span>
        {children && <div className={classes.others}>{children}</div>}
      </div>
    </div>
  );
}

function belongs(field: string, known: string): boolean {
  return field === known || (known.endsWith('.') && field.startsWith(known));
}

function Failure({ children }: { children: string }) {
  return (
    <Alert color="red" variant="light" role="alert" mb="sm" icon={<IconAlertTriangle size={20} />}>
      {children}
    </Alert>
  );
}
