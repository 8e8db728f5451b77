import { Skeleton } from '@mantine/core';
import { $api } from '../../api/client';
import { useOpenSession } from '../../api/session';
import { PageHead } from '../../components/PageHead';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import classes from './AccountScreen.module.css';
import { BrowsersPanel } from './BrowsersPanel';
import { OwnCodesPanel } from './OwnCodesPanel';
import { PasswordPanel } from './PasswordPanel';
import { TokensPanel } from './TokensPanel';

/** How one gets in oneself: codes or password, trusted browsers, tokens for programs. */
export default function AccountScreen() {
  const t = useT();
  const { user } = useOpenSession();
  const account = $api.useQuery('get', '/api/v1/account');
  return (
    <>
      <PageHead title={t('account-title')} subtitle={user.name} />
      <QueryView query={account} loading={<Skeleton height={420} radius="lg" />}>
        {(known) => (
          <div className={classes.panels}>
            <div className={classes.column}>
              <OwnCodesPanel secondFactor={user.second_factor} />
              <PasswordPanel secondFactor={user.second_factor} recoveryCodes={known.recovery_codes_left} />
            </div>
            <div className={classes.column}>
              <BrowsersPanel account={known} />
              <TokensPanel />
            </div>
          </div>
        )}
      </QueryView>
    </>
  );
}
