import { IconArrowRight } from '@tabler/icons-react';
import { $api } from '../../api/client';
import type { Commodity } from '../../api/model';
import { localDateOf, shift } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { useT } from '../../i18n/I18n';
import classes from './NowStrip.module.css';
import { nowAndNext } from './previewDays';
import { type Look, TariffName } from './TariffMark';
import { useRules } from './useBook';

interface NowStripProps {
  commodity: Commodity;
  looks: Map<number, Look>;
  today: string;
}

/** The tariff in force, until when, and the one that follows it. */
export function NowStrip({ commodity, looks, today }: NowStripProps) {
  const t = useT();
  const format = useFormat();
  const week = (date: string) => ({ params: { query: { commodity, span: 'week' as const, date } } });
  const options = { refetchInterval: 60_000 };
  const thisWeek = $api.useQuery('get', '/api/v1/cost-rules/preview', week(today), options);
  const following = $api.useQuery('get', '/api/v1/cost-rules/preview', week(shift(today, 'day', 7)), options);
  const found = nowAndNext([...(thisWeek.data?.days ?? []), ...(following.data?.days ?? [])], Date.now());
  const active = useRules(commodity).data?.active.find((item) => item.commodity === commodity);
  if (!found) return null;
  const { now, next } = found;
  const sameDay = next && localDateOf(new Date(next.start), format.timezone) === today;
  return (
    <p className={classes.strip} data-now={now.rule_id ?? 'none'}>
      <span className={classes.word}>{t('preview-now')}</span>
      <TariffName look={looks.get(now.tariff_id ?? -1)} />
      {next ? (
        <>
          <span className={classes.until}>
            {t('preview-until', { time: sameDay ? format.hour(next.start) : format.shortTime(next.start) })}
          </span>
          <IconArrowRight size={16} aria-hidden="true" />
          <span className={classes.word}>{t('preview-then')}</span>
          <TariffName look={looks.get(next.tariff_id ?? -1)} />
        </>
      ) : (
        <span className={classes.until}>
          {active?.until ? t('preview-until', { time: format.shortTime(active.until) }) : t('preview-stays')}
        </span>
      )}
    </p>
  );
}
