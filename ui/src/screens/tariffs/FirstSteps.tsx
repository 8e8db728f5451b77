import { Button } from '@mantine/core';
import { IconCalendarTime, IconFileInvoice, IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Commodity } from '../../api/model';
import { Panel } from '../../components/Panel';
import { useT } from '../../i18n/I18n';
import classes from './FirstSteps.module.css';
import { SinglePrice } from './SinglePrice';
import { TariffForm } from './TariffForm';

interface FirstStepsProps {
  commodity: Commodity;
  edits: boolean;
  revision: number;
}

const STEPS = [
  ['tariffs', IconTag],
  ['rules', IconCalendarTime],
  ['bills', IconFileInvoice],
] as const;

/** Shown while nothing has a price: the three steps to a bill, and the short way of one price for everything. */
export function FirstSteps({ commodity, edits, revision }: FirstStepsProps) {
  const t = useT();
  const { search } = useLocation();
  const [open, setOpen] = useState(false);
  return (
    <Panel title={t(`first-title-${commodity}`)}>
      <ol className={classes.steps}>
        {STEPS.map(([part, Icon], index) => (
          <li key={part} className={classes.step}>
            <span className={classes.icon}>
              <Icon size={22} stroke={1.7} aria-hidden="true" />
            </span>
            <b>
              {index + 1}. <Link to={{ pathname: `/bill/${part}`, search }}>{t(`bill-${part}`)}</Link>
            </b>
            <span className={classes.words}>{t(`first-${part}`)}</span>
          </li>
        ))}
      </ol>
      {edits ? (
        <div className={classes.ways}>
          <div className={classes.way}>
            <b>{t('first-several')}</b>
            <p>{t('first-several-text')}</p>
            <Button onClick={() => setOpen(true)}>{t('tariff-add')}</Button>
          </div>
          <div className={classes.way}>
            <b>{t('first-one-price')}</b>
            <p>{t('first-one-price-text')}</p>
            <SinglePrice commodity={commodity} revision={revision} />
          </div>
        </div>
      ) : (
        <p className={classes.words}>{t('first-ask')}</p>
      )}
      {open && (
        <TariffForm tariff={null} commodity={commodity} used={[]} revision={revision} onClose={() => setOpen(false)} />
      )}
    </Panel>
  );
}
