import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { $api, client } from '../../api/client';
import type { Token } from '../../api/model';
import { useOpenSession } from '../../api/session';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { Outcome } from '../settings/Outcome';
import { useSubmit } from '../settings/useSubmit';
import classes from './AccountScreen.module.css';
import { NewToken } from './NewToken';

/** Tokens with which programs come in; who manages users sees everybody's. */
export function TokensPanel() {
  const t = useT();
  const tokens = $api.useQuery('get', '/api/v1/tokens');
  const [making, setMaking] = useState(false);
  const submit = useSubmit();
  const revoke = (id: string) =>
    void submit.run(client.DELETE('/api/v1/tokens/{token_id}', { params: { path: { token_id: id } } }));
  return (
    <Panel
      title={t('tokens-title')}
      actions={
        <Button
          variant="light"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => setMaking(true)}
        >
          {t('tokens-make')}
        </Button>
      }
    >
      <p className={classes.hint}>{t('tokens-effect')}</p>
      {submit.failure && <Outcome of={submit} />}
      <QueryView query={tokens} loading={<Skeleton height={80} radius="lg" />}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map((token) => (
              <TokenItem key={token.id} token={token} onRevoke={() => revoke(token.id)} />
            ))}
          </ul>
        )}
      </QueryView>
      {making && <NewToken onClose={() => setMaking(false)} />}
    </Panel>
  );
}

function TokenItem({ token, onRevoke }: { token: Token; onRevoke: () => void }) {
  const t = useT();
  const format = useFormat();
  const { user } = useOpenSession();
  const facts = [
    ...(token.user === user.name ? [] : [token.user]),
    token.pages.map((page) => t(`page-${page}`)).join(', '),
    token.expires_at
      ? t(token.expired ? 'tokens-expired' : 'tokens-until', { time: format.dateTime(token.expires_at) })
      : t('tokens-no-end'),
    token.used_at ? t('tokens-used', { time: format.dateTime(token.used_at) }) : t('tokens-never-used'),
  ];
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        {token.name}
        <small>{facts.join(' · ')}</small>
      </div>
      <Button
        variant="default"
        size="sm"
        onClick={onRevoke}
        aria-label={t('tokens-revoke-name', { name: token.name })}
      >
        {t('tokens-revoke')}
      </Button>
    </li>
  );
}
