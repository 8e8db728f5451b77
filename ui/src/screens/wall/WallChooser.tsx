import { Button, Checkbox, NumberInput, Stack } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { PageHead } from '../../components/PageHead';
import { Panel } from '../../components/Panel';
import { PERIODS } from '../../format/calendar';
import { useFormat } from '../../format/FormatContext';
import { useToday } from '../../format/useToday';
import { useT } from '../../i18n/I18n';
import type { Tab } from '../consumption/tabs';
import { COMMODITIES } from '../consumption/view';
import { parseSeconds, parseSlide, slideText } from './slides';
import classes from './Wall.module.css';

interface Choice {
  text: string;
  label: string;
}

/** Which charts come in turn, and for how long. The address of the display can be kept and given to another screen. */
export default function WallChooser() {
  const t = useT();
  const today = useToday(useFormat().timezone);
  const [params, setParams] = useSearchParams();
  const seconds = parseSeconds(params.get('seconds'));
  const shown = params.getAll('show').filter((text) => parseSlide(text, today) !== null);
  const change = (show: readonly string[], time: number) => {
    const next = new URLSearchParams(show.map((text) => ['show', text]));
    next.set('seconds', String(time));
    setParams(next, { replace: true });
  };
  const toggle = (text: string) =>
    change(shown.includes(text) ? shown.filter((item) => item !== text) : [...shown, text], seconds);
  const offered = useOffered();
  const own = shown.filter((text) => !offered.some((choice) => choice.text === text));
  const start = new URLSearchParams(shown.map((text) => ['show', text]));
  start.set('seconds', String(seconds));
  return (
    <div className={classes.chooser}>
      <PageHead title={t('wall-display')} subtitle={t('wall-about')} />
      <Stack gap="md">
        <Panel title={t('wall-charts')}>
          <div className={classes.grid}>
            {own.map((text, index) => (
              <Checkbox
                key={text}
                checked
                onChange={() => toggle(text)}
                label={t('wall-own', {
                  number: index + 1,
                  view: t(`consumption-${parseSlide(text, today)?.tab ?? ''}`),
                })}
              />
            ))}
            {offered.map(({ text, label }) => (
              <Checkbox key={text} checked={shown.includes(text)} onChange={() => toggle(text)} label={label} />
            ))}
          </div>
        </Panel>
        <Panel title={t('wall-time')}>
          <div className={classes.controls}>
            <NumberInput
              label={t('wall-seconds')}
              min={5}
              max={3600}
              value={seconds}
              onChange={(value) => change(shown, parseSeconds(String(value)))}
            />
            <Button
              component={Link}
              to={{ pathname: '/wall', search: start.toString() }}
              leftSection={<IconPlayerPlay size={18} />}
              data-disabled={shown.length === 0 || undefined}
            >
              {t('wall-start')}
            </Button>
          </div>
          <p className={classes.hint}>{t('wall-hint')}</p>
        </Panel>
      </Stack>
    </div>
  );
}

function useOffered(): Choice[] {
  const t = useT();
  const make = (tab: Tab, params: Record<string, string>, label: string): Choice => ({
    text: slideText(tab, new URLSearchParams(params)),
    label,
  });
  const totals = COMMODITIES.flatMap((commodity) =>
    PERIODS.map((period) =>
      make(
        'total',
        { period, ...(commodity === 'electricity' ? {} : { commodity }) },
        `${t(`total-${commodity}`)} · ${t(`period-${period}`)}`,
      ),
    ),
  );
  const money = PERIODS.map((period) =>
    make('overall', { period }, `${t('overall-title')} · ${t(`period-${period}`)}`),
  );
  return [...totals, ...money];
}
