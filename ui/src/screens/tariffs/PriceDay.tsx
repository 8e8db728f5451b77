import { Skeleton } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { $api } from '../../api/client';
import type { Schemas } from '../../api/model';
import { useOpenSession } from '../../api/session';
import { Chart } from '../../charts/Chart';
import { usePalette } from '../../charts/palette';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { type LocalDate, localDateOf, shift } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { useToday } from '../../format/useToday';
import { useT } from '../../i18n/I18n';
import { Pager } from './Pager';
import classes from './PricesTab.module.css';
import { priceOption, slotsOf } from './priceDay';
import { priceUnit } from './units';

type Series = Schemas['MarketSeriesView'];

/** The prices of a series, day by day; hours without one are seen. */
export function PriceDay({ series, currency }: { series: Series; currency: string }) {
  const { site } = useOpenSession();
  const today = useToday(site.timezone);
  const format = useFormat();
  const last = series.last ? localDateOf(new Date(Date.parse(series.last) - 1), format.timezone) : today;
  const [date, setDate] = useState<LocalDate>(last < today ? last : today);
  const query = $api.useQuery(
    'get',
    '/api/v1/market-series/{series}/prices',
    { params: { path: { series: series.name }, query: { date } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel title={series.name}>
      <Pager
        name={format.periodName(date, 'day')}
        onStep={(count) => setDate(shift(date, 'day', count))}
        onToday={() => setDate(today)}
      />
      <QueryView query={query} loading={<Skeleton height={260} radius="lg" />}>
        {({ items }) => <Day prices={items} date={date} unit={priceUnit(currency, series.unit)} name={series.name} />}
      </QueryView>
    </Panel>
  );
}

interface DayProps {
  prices: readonly Schemas['MarketPriceView'][];
  date: LocalDate;
  unit: string;
  name: string;
}

function Day({ prices, date, unit, name }: DayProps) {
  const t = useT();
  const format = useFormat();
  const palette = usePalette();
  const slots = useMemo(() => slotsOf(prices, date, format), [prices, date, format]);
  const option = useMemo(
    () => priceOption(slots, unit, format, palette, t('prices-unknown')),
    [slots, unit, format, palette, t],
  );
  const gaps = slots.filter(({ price }) => price === null);
  const missing = gaps.reduce((sum, { start, end }) => sum + end - start, 0) / 3_600_000;
  const told = (index: number) => {
    const slot = slots[index];
    if (!slot) return '';
    const price = slot.price === null ? t('prices-unknown') : `${format.decimal(slot.price, 5)} ${unit}`;
    return `${format.hour(new Date(slot.start))}: ${price}`;
  };
  return (
    <>
      <Chart
        option={option}
        label={t('prices-chart', { name, date: format.longDate(date) })}
        buckets={slots.length}
        height="260px"
        describe={told}
      />
      <p className={missing > 0 ? classes.gaps : classes.whole} data-missing={missing}>
        {missing > 0 ? t('prices-missing', { hours: format.axis(missing) }) : t('prices-whole')}
      </p>
    </>
  );
}
