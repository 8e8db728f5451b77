import { Alert, Button, Modal, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconReplace } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { client } from '../../../api/client';
import type { Device } from '../../../api/model';
import { asProblem } from '../../../api/problem';
import { useT } from '../../../i18n/I18n';
import { ORDER } from '../form/FormSection';
import classes from '../form/form.module.css';
import { type Errors, errorsOf } from '../form/record';
import { ifMatch } from '../form/writing';

const PER_UNIT = 1000;
const FIELDS = ['serial_number', 'start_index', 'end_index'];

interface ReplaceMeterProps {
  open: boolean;
  device: Device;
  version: string | null;
  onClose: () => void;
  onReplaced: (view: Device) => void;
}

/** Another meter takes over under the same ID: what it begins with, what the old one ended with. */
export function ReplaceMeter({ open, device, version, onClose, onReplaced }: ReplaceMeterProps) {
  const t = useT();
  const [serial, setSerial] = useState('');
  const [begin, setBegin] = useState('');
  const [end, setEnd] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const unit = device.commodities.includes('electricity') || device.commodities.length === 0 ? 'kWh' : 'm³';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setErrors({});
    try {
      const { data, error } = await client.POST('/api/v1/devices/{device_id}/replacement', {
        params: { path: { device_id: device.id }, header: ifMatch(version) },
        body: { serial_number: serial, start_index: index(begin), end_index: index(end) },
      });
      const problem = asProblem(error);
      if (data) onReplaced(data);
      else setErrors(problem ? errorsOf(problem) : { '': t('unreachable-text') });
    } catch {
      setErrors({ '': t('unreachable-text') });
    } finally {
      setBusy(false);
    }
  };
  const loose = Object.entries(errors).filter(([field]) => !FIELDS.includes(field));
  const reading = {
    inputWrapperOrder: ORDER,
    inputMode: 'decimal',
    rightSection: unit,
    rightSectionWidth: 52,
  } as const;
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={t('inst-replace-title', { name: device.name })}
      centered
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <p className={classes.plain}>{t('inst-replace-text')}</p>
        <Stack gap="md">
          {loose.map(([field, text]) => (
            <Alert key={field} color="red" variant="light" role="alert" icon={<IconAlertTriangle size={20} />}>
              {text}
            </Alert>
          ))}
          <TextInput
            inputWrapperOrder={ORDER}
            label={t('inst-replace-serial')}
            maxLength={80}
            value={serial}
            error={errors.serial_number}
            data-autofocus
            onChange={(event) => setSerial(event.currentTarget.value)}
          />
          <TextInput
            {...reading}
            label={t('inst-replace-end')}
            description={t('inst-replace-end-help')}
            value={end}
            error={errors.end_index}
            onChange={(event) => setEnd(event.currentTarget.value)}
          />
          <TextInput
            {...reading}
            label={t('inst-replace-start')}
            description={t('inst-replace-start-help')}
            value={begin}
            error={errors.start_index}
            onChange={(event) => setBegin(event.currentTarget.value)}
          />
          <div className={classes.choices}>
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={busy} leftSection={<IconReplace size={16} />}>
              {t('inst-replace')}
            </Button>
          </div>
        </Stack>
      </form>
    </Modal>
  );
}

/** "1 234,5" kWh or m³ → 1234500 Wh or dm³; null where nothing was entered. What is no number the server refuses. */
function index(text: string): number | null {
  const bare = text.replaceAll(/\s/g, '').replace(',', '.');
  return bare === '' ? null : Math.round(Number(bare) * PER_UNIT);
}
