import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/I18n';
import { GroupForm } from './GroupForm';
import { GroupRow } from './GroupRow';
import classes from './groups.module.css';
import { itemDraft, type KindId, NEW_ITEM } from './kinds';
import { useGroups } from './useGroups';

const OWN_LOAD_TYPES = 8;

/** One of the three lists; what is edited opens in its place. */
export function GroupPanel({ kind }: { kind: KindId }) {
  const t = useT();
  const { items, membersOf } = useGroups(kind);
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const close = () => setEditing(null);
  const own = items.filter((item) => !item.predefined).length;
  const full = kind === 'load-type' && own >= OWN_LOAD_TYPES;
  return (
    <Panel
      title={t(`inst-groups-${kind}`)}
      actions={
        <Button
          size="xs"
          variant="light"
          leftSection={<IconPlus size={14} />}
          disabled={full || editing !== null}
          onClick={() => setEditing('new')}
        >
          {t(`inst-groups-${kind}-add`)}
        </Button>
      }
    >
      <p className={classes.about}>
        {t(`inst-groups-${kind}-text`)}
        {full && ` ${t('inst-groups-full', { most: OWN_LOAD_TYPES })}`}
      </p>
      <ul className={classes.rows}>
        {editing === 'new' && (
          <li className={classes.open}>
            <GroupForm kind={kind} id={null} fixed={false} start={{ value: NEW_ITEM, version: null }} onClose={close} />
          </li>
        )}
        {items.map((item) =>
          editing === item.id ? (
            <li key={item.id} className={classes.open}>
              <GroupForm
                kind={kind}
                id={item.id}
                fixed={item.predefined}
                label={item.label}
                start={{ value: itemDraft(item), version: item.etag }}
                onClose={close}
              />
            </li>
          ) : (
            <GroupRow
              key={item.id}
              kind={kind}
              item={item}
              members={membersOf(item.id)}
              busy={editing !== null}
              onEdit={() => setEditing(item.id)}
            />
          ),
        )}
      </ul>
      {items.length === 0 && editing === null && <p className={classes.none}>{t('inst-groups-none')}</p>}
    </Panel>
  );
}
