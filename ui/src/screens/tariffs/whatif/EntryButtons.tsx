import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';

interface EntryButtonsProps {
  /** What the buttons say to those who do not see them. */
  edit: string;
  remove: string;
  onEdit: () => void;
  onRemove: () => void;
}

export function EntryButtons({ edit, remove, onEdit, onRemove }: EntryButtonsProps) {
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size={34} aria-label={edit} onClick={onEdit}>
        <IconPencil size={17} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" size={34} aria-label={remove} onClick={onRemove}>
        <IconTrash size={17} />
      </ActionIcon>
    </>
  );
}
