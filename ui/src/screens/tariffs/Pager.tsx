import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useT } from '../../i18n/I18n';
import classes from './Pager.module.css';

interface PagerProps {
  name: string;
  onStep: (count: number) => void;
  onToday: () => void;
}

/** Earlier, later, and back to today. */
export function Pager({ name, onStep, onToday }: PagerProps) {
  const t = useT();
  return (
    <div className={classes.pager}>
      <ActionIcon variant="default" size={34} aria-label={t('previous')} onClick={() => onStep(-1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <b className={classes.name} aria-live="polite">
        {name}
      </b>
      <ActionIcon variant="default" size={34} aria-label={t('next')} onClick={() => onStep(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
      <Button variant="default" h={34} px="sm" onClick={onToday}>
        {t('today')}
      </Button>
    </div>
  );
}
