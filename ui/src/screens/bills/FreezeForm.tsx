import { Button, Modal, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { client } from '../../api/client';
import type { Commodity } from '../../api/model';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { ChangeProblem } from '../tariffs/ChangeProblem';
import classes from '../tariffs/Form.module.css';
import { useChange } from '../tariffs/useChange';
import { monthOf, type Period, samePeriod } from './period';

interface FreezeFormProps {
  commodity: Commodity;
  period: Period;
  onClose: () => void;
}

/** Gives a bill a name and keeps it with the rules and the data it was made with. */
export function FreezeForm({ commodity, period, onClose }: FreezeFormProps) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const change = useChange(0);
  const [name, setName] = useState(() => {
    const isMonth = samePeriod(period, monthOf(period.first));
    const when = isMonth ? format.periodName(period.first, 'month') : `${period.first} – ${period.last}`;
    return `${t(`commodity-${commodity}`)} ${when}`;
  });
  const freeze = () =>
    change.run(async () => {
      const answer = await client.POST('/api/v1/bills', { body: { commodity, ...period, scope: 'total', name } });
      if (answer.data) void navigate(`/bill/bills/${answer.data.id}`);
      return answer;
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('bills-freeze-title')}
      centered
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void freeze();
        }}
      >
        <Text size="sm">{t('bills-freeze-text')}</Text>
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
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={change.busy}>
            {t('bills-freeze')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
