import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Device, Gateway } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { bare } from '../tree/filter';
import { useSetUp } from '../useSetUp';
import classes from './groups.module.css';
import type { KindId } from './kinds';
import { useGroups } from './useGroups';
import type { Membership } from './useMembership';

const FEW = 8;

/** Who belongs to it: ticked, with a search where there are many. */
export function MemberList({ kind, membership }: { kind: KindId; membership: Membership }) {
  const t = useT();
  const [text, setText] = useState('');
  const { candidates } = useGroups(kind);
  const { gateways } = useSetUp();
  const where = (member: Device | Gateway) =>
    'gateway_id' in member
      ? (gateways.find((gateway) => gateway.id === member.gateway_id)?.name ?? '')
      : member.address;
  const shown = candidates.filter((member) => bare(`${member.name} ${where(member)}`).includes(bare(text)));
  return (
    <fieldset className={classes.members}>
      <legend>{t('inst-members', { count: membership.wanted.size })}</legend>
      {candidates.length > FEW && (
        <TextInput
          size="xs"
          type="search"
          aria-label={t('inst-members-search')}
          placeholder={t('inst-members-search')}
          leftSection={<IconSearch size={14} aria-hidden="true" />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <div className={classes.ticks}>
        {shown.map((member) => (
          <Checkbox
            key={member.id}
            size="sm"
            label={member.name}
            description={where(member)}
            checked={membership.wanted.has(member.id)}
            onChange={() => membership.toggle(member.id)}
          />
        ))}
        {shown.length === 0 && <p className={classes.none}>{t('inst-nothing-found')}</p>}
      </div>
    </fieldset>
  );
}
