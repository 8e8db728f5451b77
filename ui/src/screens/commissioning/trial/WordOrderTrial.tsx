import { Alert, Button, Loader, Modal } from '@mantine/core';
import { IconAlertCircle, IconArrowsShuffle } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../../i18n/I18n';
import { TrialTable } from './TrialTable';
import { type Asked, askedOf, type GenericOptions, useTrial } from './useTrial';
import classes from './WordOrderTrial.module.css';

interface WordOrderTrialProps {
  gatewayId: number | null;
  unitId: number | string;
  options: GenericOptions;
  onPick: (options: GenericOptions) => void;
}

/** Reads a generic meter's register once, in every type and order of words, and takes over the one that is picked. */
export function WordOrderTrial({ gatewayId, unitId, options, onPick }: WordOrderTrialProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const asked = askedOf(gatewayId, unitId, options);
  return (
    <div className={classes.offer}>
      <Button
        variant="light"
        type="button"
        leftSection={<IconArrowsShuffle size={18} />}
        disabled={asked === null}
        onClick={() => setOpen(true)}
      >
        {t('comm-trial')}
      </Button>
      <p className={classes.hint}>{asked ? t('comm-trial-hint') : t('comm-trial-first')}</p>
      {asked && (
        <Modal
          opened={open}
          onClose={() => setOpen(false)}
          size="lg"
          title={t('comm-trial-title')}
          closeButtonProps={{ 'aria-label': t('close') }}
        >
          <Readings
            asked={asked}
            options={options}
            onPick={(picked) => {
              onPick(picked);
              setOpen(false);
            }}
          />
        </Modal>
      )}
    </div>
  );
}

interface ReadingsProps {
  asked: Asked;
  options: GenericOptions;
  onPick: (options: GenericOptions) => void;
}

function Readings({ asked, options, onPick }: ReadingsProps) {
  const t = useT();
  const { trial, problem, again } = useTrial(asked);
  if (problem) {
    return (
      <Alert color="red" variant="light" icon={<IconAlertCircle size={20} />} role="alert">
        <p className={classes.line}>{problem}</p>
        <Button size="xs" variant="default" onClick={again}>
          {t('try-again')}
        </Button>
      </Alert>
    );
  }
  if (!trial) {
    return (
      <p className={classes.busy} role="status">
        <Loader size={18} aria-hidden="true" /> {t('comm-trial-reading')}
      </p>
    );
  }
  return (
    <>
      <p className={classes.line}>{t('comm-trial-text')}</p>
      <p className={classes.words}>
        {trial.words.map((word) => word.toString(16).toUpperCase().padStart(4, '0')).join(' ')}
      </p>
      <TrialTable readings={trial.readings} now={options} onPick={onPick} />
    </>
  );
}
