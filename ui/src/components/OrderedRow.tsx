import { useSortable } from '@dnd-kit/react/sortable';
import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconGripVertical } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../i18n/I18n';
import classes from './OrderedList.module.css';

interface OrderedRowProps {
  id: number;
  index: number;
  count: number;
  name: string;
  disabled: boolean;
  onMove: (to: number) => void;
  children: ReactNode;
}

/** One row of an ordered list: its handle, its content, and the buttons that move it. */
export function OrderedRow({ id, index, count, name, disabled, onMove, children }: OrderedRowProps) {
  const t = useT();
  const { ref, handleRef, isDragSource } = useSortable({ id, index, disabled });
  return (
    <li ref={ref} className={classes.row} data-dragged={isDragSource || undefined}>
      {!disabled && (
        <button
          ref={handleRef}
          type="button"
          className={classes.handle}
          aria-label={t('order-drag', { name })}
          aria-roledescription={t('order-handle')}
        >
          <IconGripVertical size={18} aria-hidden="true" />
        </button>
      )}
      <span className={classes.place} aria-hidden="true">
        {index + 1}
      </span>
      <div className={classes.content}>{children}</div>
      {!disabled && (
        <span className={classes.buttons}>
          <Step name={t('order-up', { name })} at={index === 0} onClick={() => onMove(index - 1)}>
            <IconChevronUp size={17} aria-hidden="true" />
          </Step>
          <Step name={t('order-down', { name })} at={index === count - 1} onClick={() => onMove(index + 1)}>
            <IconChevronDown size={17} aria-hidden="true" />
          </Step>
        </span>
      )}
    </li>
  );
}

interface StepProps {
  name: string;
  /** Whether the row is at this end already; the button stays focusable, so that the focus is not lost there. */
  at: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Step({ name, at, onClick, children }: StepProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={30}
      className={classes.step ?? ''}
      aria-label={name}
      title={name}
      aria-disabled={at}
      onClick={() => !at && onClick()}
    >
      {children}
    </ActionIcon>
  );
}
