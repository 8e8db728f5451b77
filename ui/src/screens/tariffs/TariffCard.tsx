import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useOpenSession } from '../../api/session';
import { useFormat } from '../../format/FormatContext';
import { useToday } from '../../format/useToday';
import { useI18n } from '../../i18n/I18n';
import { dateWriter } from './ruleWords';
import { type Look, painted, TariffName } from './TariffMark';
import classes from './TariffsTab.module.css';
import { priceUnit } from './units';
import type { Tariff } from './useBook';

interface TariffCardProps {
  tariff: Tariff;
  look: Look | undefined;
  currency: string;
  onEdit: (() => void) | null;
  onDelete: (() => void) | null;
}

/** A tariff: what it costs now, what it has cost and will cost, and how many rules use it. */
export function TariffCard({ tariff, look, currency, onEdit, onDelete }: TariffCardProps) {
  const { t } = useI18n();
  const { name, rules } = tariff;
  return (
    <li className={classes.card} data-tariff={name}>
      <span {...painted(look, classes.edge)} aria-hidden="true" />
      <div className={classes.head}>
        <TariffName look={look} />
        <span>
          {onEdit && (
            <ActionIcon variant="subtle" color="gray" size={34} aria-label={t('tariff-edit', { name })} onClick={onEdit}>
              <IconPencil size={17} />
            </ActionIcon>
          )}
          {onDelete && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={34}
              aria-label={t('tariff-delete', { name })}
              onClick={onDelete}
            >
              <IconTrash size={17} />
            </ActionIcon>
          )}
        </span>
      </div>
      <PriceNow tariff={tariff} currency={currency} />
      <PriceHistory tariff={tariff} currency={currency} />
      <span className={classes.foot}>{t('tariff-rules', { count: rules })}</span>
    </li>
  );
}

function PriceNow({ tariff, currency }: { tariff: Tariff; currency: string }) {
  const { t } = useI18n();
  const format = useFormat();
  const unit = <span className={classes.unit}>{`/${priceUnit(currency, tariff.unit).split('/')[1]}`}</span>;
  if (tariff.market === 'dynamic') {
    return (
      <p className={classes.price}>
        {t('tariff-market', { series: tariff.market_series, factor: format.axis(Number(tariff.market_factor)) })}
      </p>
    );
  }
  if (tariff.price_now === null) return <p className={`${classes.price} ${classes.none}`}>{t('tariff-no-price')}</p>;
  return (
    <p className={classes.price}>
      {format.price(tariff.price_now, currency)} {unit}
    </p>
  );
}

function PriceHistory({ tariff, currency }: { tariff: Tariff; currency: string }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { site } = useOpenSession();
  const today = useToday(site.timezone);
  const date = dateWriter(language);
  const begun = tariff.prices.filter(({ valid_from: from }) => !from || from <= today).length;
  if (tariff.market === 'fixed' && tariff.prices.length < 2 && !tariff.prices[0]?.valid_from) return null;
  return (
    <table className={classes.prices}>
      <tbody>
        {tariff.prices.map(({ amount, valid_from: from }, index) => (
          <tr
            key={from ?? 'always'}
            data-now={index === begun - 1 || undefined}
            data-before={index < begun - 1 || undefined}
          >
            <td>{from ? t('price-from', { date: date(from) }) : t('price-always')}</td>
            <td>
              {tariff.market === 'dynamic' && '+ '}
              {format.price(amount, currency)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
