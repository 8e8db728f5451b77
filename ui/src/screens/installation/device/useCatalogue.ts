import { useMemo } from 'react';
import type { components } from '../../../api/api.gen';
import { $api } from '../../../api/client';

export type ProfileSummary = components['schemas']['ProfileSummary'];
export type Profile = components['schemas']['ProfileView'];
export type ProfileOption = components['schemas']['ProfileOption'];

const NONE: ProfileSummary[] = [];
const FOREVER = { staleTime: Number.POSITIVE_INFINITY };

/** Every model that can be chosen; the superseded ones only where they are in use. */
export function useCatalogue() {
  const query = $api.useQuery('get', '/api/v1/catalogue', {}, FOREVER);
  const profiles = query.data?.items ?? NONE;
  const byId = useMemo(() => new Map(profiles.map((profile) => [profile.id, profile])), [profiles]);
  return { profiles, byId };
}

/** What a model measures and asks for; undefined until it is known, or where there is no such model. */
export function useProfile(id: string): Profile | undefined {
  const query = $api.useQuery(
    'get',
    '/api/v1/catalogue/{profile_id}',
    { params: { path: { profile_id: id } } },
    { ...FOREVER, enabled: id !== '' },
  );
  return query.data;
}
