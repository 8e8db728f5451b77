import { Skeleton } from '@mantine/core';
import { IconBolt, IconDroplet, IconFlame } from '@tabler/icons-react';
import { Link } from 'react-router';
import { $api } from '../../api/client';
import { comparable } from '../../api/comparable';
import type { Commodity, Consumption } from '../../api/model';
import { COMMODITY_COLORS } from '../../charts/colors';
import { Change } from '../../components/Change';
import { MiniBars } from '../../components/MiniBars';
import { QueryView } from '../../components/QueryView';
import type { LocalDate } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './CommodityTile.module.css';

const ICONS = { electricity: IconBolt, gas: IconFlame, water: IconDroplet };
const REFRESH_MS = 60_000;

/** Today's consumption of one commodity against yesterday's up to the same time; nothing where it is not metered. */
export function CommodityTile({ commodity, today }: { commodity: Commodity; today: LocalDate }) {
  const query = $api.useQuery(
    'get',
    '/api/v1/consumption',
    { params: { query: { commodity, period: 'day', date: today, split: 'none', scope: 'total' } } },
    { refetchInterval: REFRESH_MS },
  );
  return (
    <QueryView query={query} loading={<Skeleton height={202} radius="lg" />}>
      {(data) => (data.series.length === 0 ? null : <Tile data={data} />)}
    </QueryView>
  );
}

function Tile({ data }: { data: Consumption }) {
  const t = useT();
  const format = useFormat();
  const { commodity, previous } = data;
  const Icon = ICONS[commodity];
  return (
    <Link className={classes.tile} to={`/consumption/total?commodity=${commodity}&period=day&date=${data.date}`}>
      <span className={classes.head}>
        <Icon size={19} color={`var(--mh-${commodity})`} aria-hidden="true" />
        {t(`commodity-${commodity}`)}
      </span>
      <span className={classes.figure}>
        <span className={classes.value}>{format.quantity(data.total, data.unit)}</span>
        {comparable(previous) && <Change value={data.total} before={previous?.total_to_date} />}
      </span>
      <span className={classes.before}>
        {t('home-yesterday', { value: format.quantity(previous?.total_to_date, data.unit) })}
      </span>
      <MiniBars
        values={data.values}
        quality={data.quality}
        before={previous?.values ?? []}
        color={COMMODITY_COLORS[commodity]}
        label={t('home-hours', { commodity: t(`commodity-${commodity}`) })}
      />
    </Link>
  );
}
