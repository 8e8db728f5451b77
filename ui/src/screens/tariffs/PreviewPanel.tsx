import { SegmentedControl, Skeleton } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { $api } from '../../api/client';
import type { Commodity } from '../../api/model';
import { useOpenSession } from '../../api/session';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { shift } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { useToday } from '../../format/useToday';
import { useI18n } from '../../i18n/I18n';
import { Gaps } from './Gaps';
import { NowStrip } from './NowStrip';
import { Pager } from './Pager';
import classes from './PreviewPanel.module.css';
import { mondayOf } from './previewDays';
import { dateWriter } from './ruleWords';
import { ShareLegend } from './ShareLegend';
import type { Look } from './TariffMark';
import { WeekPreview } from './WeekPreview';
import { YearPreview } from './YearPreview';

interface PreviewPanelProps {
  commodity: Commodity;
  looks: Map<number, Look>;
}

/** What the rules make of a week or a year. */
export function PreviewPanel({ commodity, looks }: PreviewPanelProps) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { site } = useOpenSession();
  const today = useToday(site.timezone);
  const [span, setSpan] = useState<'week' | 'year'>('week');
  const [date, setDate] = useState(today);
  const query = $api.useQuery(
    'get',
    '/api/v1/cost-rules/preview',
    { params: { query: { commodity, span, date } } },
    { placeholderData: keepPreviousData },
  );
  const monday = mondayOf(date);
  const written = dateWriter(language);
  const name =
    span === 'year'
      ? format.periodName(date, 'year')
      : `${dateWriter(language, false)(monday)} – ${written(shift(monday, 'day', 6))}`;
  const go = (count: number) => setDate(span === 'year' ? shift(date, 'year', count) : shift(date, 'day', 7 * count));
  return (
    <Panel
      title={t('preview-title')}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t('preview-span')}
          value={span}
          onChange={(value) => setSpan(value === 'year' ? 'year' : 'week')}
          data={[
            { value: 'week', label: t('preview-week') },
            { value: 'year', label: t('preview-year') },
          ]}
        />
      }
    >
      <NowStrip commodity={commodity} looks={looks} today={today} />
      <Pager name={name} onStep={go} onToday={() => setDate(today)} />
      <QueryView query={query} loading={<Skeleton height={290} radius="lg" />}>
        {(preview) => (
          <div className={classes.preview} data-preview={preview.span}>
            {preview.span === 'week' ? (
              <WeekPreview days={preview.days} looks={looks} today={today} label={name} />
            ) : (
              <YearPreview
                days={preview.days}
                looks={looks}
                date={date}
                today={today}
                onOpen={(day) => {
                  setDate(day);
                  setSpan('week');
                }}
              />
            )}
            <ShareLegend days={preview.days} looks={looks} />
            <Gaps preview={preview} />
          </div>
        )}
      </QueryView>
    </Panel>
  );
}
