import { Accessibility } from '@dnd-kit/dom';
import { DragDropProvider, type DragEndEvent, type DragOverEvent } from '@dnd-kit/react';
import { isSortable } from '@dnd-kit/react/sortable';
import { type ComponentProps, type ReactNode, useMemo, useRef, useState } from 'react';
import { useT } from '../i18n/I18n';
import type { Translate } from '../i18n/translate';
import classes from './OrderedList.module.css';
import { OrderedRow } from './OrderedRow';

type Plugins = NonNullable<ComponentProps<typeof DragDropProvider>['plugins']>;

interface OrderedListProps<Item> {
  label: string;
  items: readonly Item[];
  /** What an item is called when it is told to move. */
  nameOf: (item: Item) => string;
  /** Keeps the new order; the list goes back to that of `items` when it is refused. */
  onOrder: (ids: number[]) => Promise<unknown>;
  children: (item: Item, index: number) => ReactNode;
  disabled?: boolean;
}

/** A list whose order counts: rows move by dragging, by Space and arrow keys at their handle, and by buttons. */
export function OrderedList<Item extends { id: number }>(props: OrderedListProps<Item>) {
  const { label, items, nameOf, onOrder, children, disabled = false } = props;
  const t = useT();
  const [wanted, setWanted] = useState<number[] | null>(null);
  const [told, setTold] = useState('');
  const rows = wanted ? sorted(items, wanted) : items;
  const plugins = useMemo(() => speaking(t), [t]);
  const keep = useOneByOne(onOrder);

  const move = (from: number, to: number) => {
    const ids = rows.map((item) => item.id);
    const [moved] = ids.splice(from, 1);
    const item = rows[from];
    if (moved === undefined || !item || to < 0 || to > ids.length || from === to) return;
    ids.splice(to, 0, moved);
    setWanted(ids);
    setTold(t('order-moved', { name: nameOf(item), place: to + 1, count: rows.length }));
    void keep(ids).finally(() => setWanted(null));
  };

  return (
    <DragDropProvider
      plugins={plugins}
      onDragEnd={({ operation: { source }, canceled }: DragEndEvent) => {
        if (!canceled && isSortable(source)) move(source.initialIndex, source.index);
      }}
    >
      <ol className={classes.list} aria-label={label}>
        {rows.map((item, index) => (
          <OrderedRow
            key={item.id}
            id={item.id}
            index={index}
            count={rows.length}
            name={nameOf(item)}
            disabled={disabled}
            onMove={(to) => move(index, to)}
          >
            {children(item, index)}
          </OrderedRow>
        ))}
      </ol>
      <span className={classes.told} role="status">
        {told}
      </span>
    </DragDropProvider>
  );
}

function sorted<Item extends { id: number }>(items: readonly Item[], ids: readonly number[]): Item[] {
  const place = (item: Item) => (ids.includes(item.id) ? ids.indexOf(item.id) : ids.length);
  return [...items].sort((a, b) => place(a) - place(b));
}

/** Keeps one order after the other; of those that come while one is being kept, the last. */
function useOneByOne(onOrder: (ids: number[]) => Promise<unknown>) {
  const newest = useRef(onOrder);
  newest.current = onOrder;
  const keeping = useRef<Promise<void>>(null);
  const waiting = useRef<number[]>(null);
  return (ids: number[]): Promise<void> => {
    waiting.current = ids;
    keeping.current ??= (async () => {
      while (waiting.current) {
        const next = waiting.current;
        waiting.current = null;
        await newest.current(next);
      }
    })().finally(() => {
      keeping.current = null;
    });
    return keeping.current;
  };
}

/** The drag library's own announcements are English and name ids. */
function speaking(t: Translate): Plugins {
  const speaks = Accessibility.configure({
    screenReaderInstructions: { draggable: t('order-instructions') },
    announcements: {
      dragstart: () => t('order-picked-up'),
      dragover: ({ operation: { source } }: DragOverEvent) =>
        isSortable(source) ? t('order-place', { place: source.index + 1 }) : undefined,
      dragend: ({ canceled }: DragEndEvent) => (canceled ? t('order-put-back') : undefined),
    },
  });
  return (defaults) => defaults.map((plugin) => (plugin === Accessibility ? speaks : plugin));
}
