import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconEye, IconEyeOff, IconPencil, IconTrash } from '@tabler/icons-react';
import type { Device, Gateway } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { useChanged } from '../useSetUp';
import { EraseGroup } from './EraseGroup';
import classes from './groups.module.css';
import { type Item, itemDraft, type KindId, writeItem } from './kinds';

interface GroupRowProps {
  kind: KindId;
  item: Item;
  members: readonly (Device | Gateway)[];
  busy: boolean;
  onEdit: () => void;
}

/** One line of a list, with what can be done to it. */
export function GroupRow({ kind, item, members, busy, onEdit }: GroupRowProps) {
  const t = useT();
  const changed = useChanged();
  const [erasing, eraser] = useDisclosure();
  const flip = async () => {
    await writeItem(kind, item.id, { ...itemDraft(item), enabled: !item.enabled }, item.etag);
    await changed();
  };
  return (
    <li className={classes.row} data-off={!item.enabled || undefined}>
      {kind === 'load-type' && (
        <span className={classes.swatch} style={{ background: item.color || undefined }} aria-hidden="true" />
      )}
      <span className={classes.words}>
        <span className={classes.name}>{item.label}</span>
        {item.description && <span className={classes.description}>{item.description}</span>}
        <span className={classes.facts}>
          {item.remoteId !== null && <span>{t('inst-remote-id', { number: String(item.remoteId) })}</span>}
          <span>
            {kind === 'panel-board'
              ? t('inst-count-gateways', { count: members.length })
              : t('inst-count-devices', { count: members.length })}
          </span>
          {item.predefined && <span>{t('inst-predefined')}</span>}
        </span>
      </span>
      {!item.enabled && <span className={classes.badge}>{t('inst-disabled')}</span>}
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('inst-edit-one', { name: item.label })}
        onClick={onEdit}
        disabled={busy}
      >
        <IconPencil size={18} aria-hidden="true" />
      </ActionIcon>
      <Menu position="bottom-end" shadow="md" width={200} disabled={busy}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('inst-more-one', { name: item.label })}
            disabled={busy}
          >
            <IconDots size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={item.enabled ? <IconEyeOff size={16} /> : <IconEye size={16} />}
            onClick={() => void flip()}
          >
            {item.enabled ? t('inst-disable') : t('inst-enable')}
          </Menu.Item>
          {!item.predefined && (
            <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={eraser.open}>
              {t('inst-erase')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <EraseGroup open={erasing} kind={kind} item={item} onClose={eraser.close} onErased={() => void changed()} />
    </li>
  );
}
