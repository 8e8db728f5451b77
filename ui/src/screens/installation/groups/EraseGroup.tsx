import { useQuery } from '@tanstack/react-query';
import { useT } from '../../../i18n/I18n';
import { EraseDialog } from '../form/EraseDialog';
import { erased } from '../form/writing';
import { eraseItem, type Item, type KindId, usersOf } from './kinds';

interface EraseGroupProps {
  open: boolean;
  kind: KindId;
  item: Item;
  onClose: () => void;
  onErased: () => void;
}

const NAMED = 10;

/** Names what will be detached before it goes. */
export function EraseGroup({ open, kind, item, onClose, onErased }: EraseGroupProps) {
  const t = useT();
  const users = useQuery({
    queryKey: ['installation-users', kind, item.id],
    queryFn: () => usersOf(kind, item.id),
    enabled: open,
    staleTime: 0,
  });
  const names = users.data ?? [];
  return (
    <EraseDialog
      open={open}
      name={item.label}
      onClose={onClose}
      onErase={() => erased(eraseItem(kind, item.id, item.etag))}
      onErased={onErased}
    >
      {users.isPending ? (
        <p>{t('loading')}</p>
      ) : names.length === 0 ? (
        <p>{t('inst-erase-group-unused')}</p>
      ) : (
        <>
          <p>{t(`inst-erase-${kind}-users`, { count: names.length })}</p>
          <ul>
            {names.slice(0, NAMED).map((name) => (
              <li key={name}>{name}</li>
            ))}
            {names.length > NAMED && <li>{t('inst-and-more', { count: names.length - NAMED })}</li>}
          </ul>
        </>
      )}
      <p>{t('inst-erase-group-instead')}</p>
    </EraseDialog>
  );
}
