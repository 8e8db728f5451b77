import { Button } from '@mantine/core';
import { client } from '../../api/client';
import type { Account } from '../../api/model';
import { Panel } from '../../components/Panel';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import { Outcome } from '../settings/Outcome';
import { useSubmit } from '../settings/useSubmit';
import classes from './AccountScreen.module.css';

/** In which browsers the PIN alone is enough, and where else one is logged in. */
export function BrowsersPanel({ account }: { account: Account }) {
  const t = useT();
  const format = useFormat();
  const submit = useSubmit();
  const forget = (id: string) =>
    submit.run(client.DELETE('/api/v1/account/browsers/{browser_id}', { params: { path: { browser_id: id } } }));
  const others = account.sessions - 1;
  return (
    <Panel title={t('account-browsers')}>
      <p className={classes.hint}>{t('account-browsers-effect')}</p>
      {submit.failure && <Outcome of={submit} />}
      <ul className={classes.list}>
        {account.browsers.map((browser) => {
          const name = browser.name || t('account-browser-unnamed');
          return (
            <li key={browser.id} className={classes.item}>
              <div className={classes.words}>
                {name}
                <small>
                  {t('account-browser-since', { time: format.dateTime(browser.trusted_at) })}
                  {browser.current && ` · ${t('account-browser-this')}`}
                </small>
              </div>
              <Button
                variant="default"
                size="sm"
                onClick={() => void forget(browser.id)}
                aria-label={t('account-browser-forget-name', { name })}
              >
                {t('account-browser-forget')}
              </Button>
            </li>
          );
        })}
        <li className={classes.item}>
          <div className={classes.words}>{t('account-sessions', { count: others })}</div>
          {others > 0 && (
            <Button
              variant="default"
              size="sm"
              onClick={() => void submit.run(client.DELETE('/api/v1/account/sessions'))}
            >
              {t('account-sessions-end')}
            </Button>
          )}
        </li>
      </ul>
    </Panel>
  );
}
