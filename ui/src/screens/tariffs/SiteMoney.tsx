import { Link } from 'react-router';
import { $api } from '../../api/client';
import type { Commodity } from '../../api/model';
import { useOpenSession } from '../../api/session';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './SiteMoney.module.css';

/** The currency of all prices, and how much energy is in a cubic metre of gas; both are set with the site. */
export function SiteMoney({ commodity }: { commodity: Commodity }) {
  const t = useT();
  const format = useFormat();
  const { user } = useOpenSession();
  const { data } = $api.useQuery('get', '/api/v1/site');
  if (!data) return null;
  const name = new Intl.DisplayNames(document.documentElement.lang, { type: 'currency' }).of(data.currency);
  return (
    <p className={classes.facts}>
      {t('site-currency', { code: data.currency, name: name ?? '' })}
      {commodity === 'gas' && ` · ${t('site-gas-factor', { factor: format.axis(data.gas_kwh_per_m3) })}`}
      {user.pages.includes('server_configuration') && (
        <>
          {' · '}
          <Link to="/settings" className={classes.link}>
            {t('site-settings')}
          </Link>
        </>
      )}
    </p>
  );
}
