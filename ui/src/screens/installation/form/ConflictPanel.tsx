import { Alert, Button, SegmentedControl, Table } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../../i18n/I18n';
import classes from './form.module.css';
import { differences } from './record';
import type { RecordForm } from './useRecord';

interface ConflictPanelProps<Value extends object> {
  form: RecordForm<Value>;
  fieldName: (field: string) => string;
  valueText: (field: string, value: unknown) => string;
}

/** Somebody else saved meanwhile: shows what they changed and lets the user choose, field by field. */
export function ConflictPanel<Value extends object>({ form, fieldName, valueText }: ConflictPanelProps<Value>) {
  const t = useT();
  const [mine, setMine] = useState<readonly string[]>([]);
  if (!form.conflict) return null;
  const found = differences(form.base, form.value, form.conflict.theirs);
  const choose = (field: string, keep: boolean) =>
    setMine(keep ? [...mine, field] : mine.filter((item) => item !== field));
  return (
    <Alert
      color="yellow"
      variant="light"
      role="alert"
      icon={<IconUsers size={20} />}
      title={t('inst-conflict-title')}
      className={classes.conflict ?? ''}
      classNames={{ title: classes.told ?? '' }}
    >
      <p className={classes.plain}>{t('inst-conflict-text')}</p>
      <Table className={classes.conflicts ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('inst-conflict-field')}</Table.Th>
            <Table.Th scope="col">{t('inst-conflict-theirs')}</Table.Th>
            <Table.Th scope="col">{t('inst-conflict-mine')}</Table.Th>
            <Table.Th scope="col">{t('inst-conflict-keep')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.map(({ field, theirs, mine: own, both }) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{fieldName(field)}</Table.Th>
              <Table.Td data-label={t('inst-conflict-theirs')}>{valueText(field, theirs)}</Table.Td>
              <Table.Td data-label={t('inst-conflict-mine')}>{valueText(field, own)}</Table.Td>
              <Table.Td>
                {both ? (
                  <SegmentedControl
                    size="xs"
                    aria-label={t('inst-conflict-choice', { field: fieldName(field) })}
                    value={mine.includes(field) ? 'mine' : 'theirs'}
                    onChange={(choice) => choose(field, choice === 'mine')}
                    data={[
                      { value: 'theirs', label: t('inst-conflict-theirs') },
                      { value: 'mine', label: t('inst-conflict-mine') },
                    ]}
                  />
                ) : (
                  t('inst-conflict-theirs')
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <div className={classes.choices}>
        <Button variant="default" onClick={() => form.settle(() => false)}>
          {t('inst-conflict-take')}
        </Button>
        <Button onClick={() => form.settle((field) => mine.includes(field))}>{t('inst-conflict-go-on')}</Button>
      </div>
    </Alert>
  );
}
