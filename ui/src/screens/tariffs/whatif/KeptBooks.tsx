import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { $api, client } from '../../../api/client';
import type { Commodity } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { ChangeProblem } from '../ChangeProblem';
import classes from '../Form.module.css';
import { useChange } from '../useChange';
import { bookInput, fromKept, type TriedBook } from './triedBook';

interface KeptBooksProps {
  commodity: Commodity;
  book: TriedBook;
  edits: boolean;
  onLoad: (book: TriedBook) => void;
}

/** Copies that are kept under a name, to try them again. */
export function KeptBooks({ commodity, book, edits, onLoad }: KeptBooksProps) {
  const t = useT();
  const { data } = $api.useQuery('get', '/api/v1/alternatives');
  const kept = data?.items.filter((item) => item.commodity === commodity) ?? [];
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const change = useChange(0, () => setNaming(false));
  const there = kept.find((item) => item.name === name.trim());
  const save = () => {
    const body = { name, commodity, ...bookInput(book) };
    return change.run(() =>
      there
        ? client.PUT('/api/v1/alternatives/{alternative_id}', { params: { path: { alternative_id: there.id } }, body })
        : client.POST('/api/v1/alternatives', { body }),
    );
  };
  return (
    <>
      {kept.length > 0 && (
        <NativeSelect
          aria-label={t('whatif-kept')}
          value=""
          onChange={({ currentTarget: { value } }) => {
            const chosen = kept.find(({ id }) => id === Number(value));
            if (chosen) onLoad(fromKept(chosen));
            if (chosen) setName(chosen.name);
          }}
          data={[{ value: '', label: t('whatif-load') }, ...kept.map((item) => ({ value: String(item.id), label: item.name }))]}
        />
      )}
      {edits && (
        <Button variant="default" leftSection={<IconDeviceFloppy size={16} />} onClick={() => setNaming(true)}>
          {t('whatif-keep')}
        </Button>
      )}
      <Modal
        opened={naming}
        onClose={() => setNaming(false)}
        title={t('whatif-keep-title')}
        centered
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <form
          className={classes.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextInput
            label={t('tariff-name')}
            data-autofocus
            maxLength={80}
            value={name}
            error={change.fault('name')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <ChangeProblem change={change} shown={['name']} />
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => setNaming(false)}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={change.busy}>
              {t('save')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
