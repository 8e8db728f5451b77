import { client } from '../../../api/client';
import type { Device, Gateway, Group, LoadType } from '../../../api/model';
import type { Saved } from '../form/record';
import { ifMatch, told, written } from '../form/writing';

export const KINDS = ['load-type', 'measure-group', 'panel-board'] as const;
export type KindId = (typeof KINDS)[number];

/** A load type, a measure group or a panel board, as the list shows it. */
export interface Item {
  id: number;
  etag: string;
  name: string;
  label: string;
  description: string;
  enabled: boolean;
  color: string;
  predefined: boolean;
  remoteId: number | null;
}

export interface ItemDraft {
  name: string;
  description: string;
  enabled: boolean;
  color: string;
}

export const NEW_ITEM: ItemDraft = { name: '', description: '', enabled: true, color: '' };

export function ofLoadType(view: LoadType): Item {
  const { id, etag, name, label, enabled = true, color = '', predefined, remote_id: remoteId } = view;
  return { id, etag, name, label, description: '', enabled, color, predefined, remoteId };
}

export function ofGroup(view: Group): Item {
  const { id, etag, name, description = '', enabled = true, remote_id: remoteId = null } = view;
  return { id, etag, name, label: name, description, enabled, color: '', predefined: false, remoteId };
}

export function itemDraft({ name, description, enabled, color }: ItemDraft): ItemDraft {
  return { name, description, enabled, color };
}

/** Adds it where `id` is null. */
export function writeItem(
  kind: KindId,
  id: number | null,
  draft: ItemDraft,
  version: string | null,
): Promise<Saved<Item>> {
  const { name, description, enabled, color } = draft;
  const group = { name, description, enabled };
  const header = ifMatch(version);
  if (kind === 'load-type') {
    const body = { name, enabled, color };
    const call =
      id === null
        ? client.POST('/api/v1/load-types', { body })
        : client.PUT('/api/v1/load-types/{load_type_id}', { params: { path: { load_type_id: id }, header }, body });
    return written<LoadType, Item>(call, ofLoadType);
  }
  if (kind === 'measure-group') {
    const call =
      id === null
        ? client.POST('/api/v1/measure-groups', { body: group })
        : client.PUT('/api/v1/measure-groups/{group_id}', { params: { path: { group_id: id }, header }, body: group });
    return written<Group, Item>(call, ofGroup);
  }
  const call =
    id === null
      ? client.POST('/api/v1/panel-boards', { body: group })
      : client.PUT('/api/v1/panel-boards/{board_id}', { params: { path: { board_id: id }, header }, body: group });
  return written<Group, Item>(call, ofGroup);
}

/** Erases it although it is in use: whoever asks has been shown what is detached. */
export function eraseItem(kind: KindId, id: number, version: string): Promise<{ error?: unknown }> {
  const more = { header: ifMatch(version), query: { detach: true } };
  if (kind === 'load-type') {
    return client.DELETE('/api/v1/load-types/{load_type_id}', { params: { path: { load_type_id: id }, ...more } });
  }
  if (kind === 'measure-group') {
    return client.DELETE('/api/v1/measure-groups/{group_id}', { params: { path: { group_id: id }, ...more } });
  }
  return client.DELETE('/api/v1/panel-boards/{board_id}', { params: { path: { board_id: id }, ...more } });
}

/** Names of what would be detached. */
export async function usersOf(kind: KindId, id: number): Promise<string[]> {
  const answer = await told(
    kind === 'load-type'
      ? client.GET('/api/v1/load-types/{load_type_id}/users', { params: { path: { load_type_id: id } } })
      : kind === 'measure-group'
        ? client.GET('/api/v1/measure-groups/{group_id}/users', { params: { path: { group_id: id } } })
        : client.GET('/api/v1/panel-boards/{board_id}/users', { params: { path: { board_id: id } } }),
  );
  return answer.items.map((item) => item.name);
}

export function isMember(kind: KindId, member: Device | Gateway, id: number): boolean {
  if (kind === 'panel-board') return 'panel_board_id' in member && member.panel_board_id === id;
  if (!('gateway_id' in member)) return false;
  return kind === 'load-type' ? member.load_type_id === id : (member.measure_group_ids ?? []).includes(id);
}
