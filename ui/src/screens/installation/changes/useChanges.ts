import { useInfiniteQuery } from '@tanstack/react-query';
import type { components } from '../../../api/api.gen';
import { client } from '../../../api/client';
import { told } from '../form/writing';

export type Change = components['schemas']['ChangeView'];
export type Edit = Change['edits'][number];
export type ItemKind = Edit['kind'];

export const CHANGED_KINDS: readonly ItemKind[] = [
  'device',
  'gateway',
  'load-type',
  'measure-group',
  'panel-board',
  'site',
];

/** What was changed, newest first, page by page; of one kind or one object when asked. */
export function useChanges(kind: ItemKind | null, id: number | null) {
  return useInfiniteQuery({
    queryKey: ['get', '/api/v1/configuration/changes', kind, id],
    queryFn: ({ pageParam }) =>
      told(
        client.GET('/api/v1/configuration/changes', {
          params: { query: { kind, id: kind ? id : null, before: pageParam, limit: 30 } },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
  });
}
