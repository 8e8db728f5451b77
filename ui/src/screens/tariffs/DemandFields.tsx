import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useI18n } from '../../i18n/I18n';
import type { ChargeDraft } from './chargeDraft';
import classes from './DemandFields.module.css';
import { MonthField } from './MonthField';
import { NEW_FRAME } from './ruleDraft';
import { TimeField } from './TimeField';
import { WeekdayField } from './WeekdayField';

interface DemandFieldsProps {
  draft: ChargeDraft;
  put: (part: Partial<ChargeDraft>) => void;
  at: (field: string) => string | undefined;
}

/** When a demand charge looks for the highest quarter of an hour: all day, or in some time frames. */
export function DemandFields({ draft, put, at }: DemandFieldsProps) {
  const { t } = useI18n();
  const { frames } = draft;
  const change = (place: number, part: Partial<(typeof frames)[number]>) =>
    put({ frames: frames.map((frame, index) => (index === place ? { ...frame, ...part } : frame)) });
  return (
    <>
      <MonthField value={draft.months} error={at('months')} onChange={(months) => put({ months })} />
      <WeekdayField value={draft.weekdays} error={at('weekdays')} onChange={(weekdays) => put({ weekdays })} />
      <fieldset className={classes.frames}>
        <legend>{t('charge-frames')}</legend>
        {frames.length === 0 && <p>{t('rule-all-day-long')}</p>}
        {frames.map((frame, index) => (
          <div key={index} className={classes.frame}>
            <TimeField
              label={t('rule-from')}
              value={frame.first}
              error={at(`frames.${index}.first`) ?? at(`frames.${index}`)}
              onChange={(first) => change(index, { first })}
            />
            <TimeField
              label={t('rule-to')}
              value={frame.last}
              error={at(`frames.${index}.last`)}
              onChange={(last) => change(index, { last })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={34}
              aria-label={t('charge-frame-remove', { number: index + 1 })}
              onClick={() => put({ frames: frames.filter((_, place) => place !== index) })}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="light"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => put({ frames: [...frames, { ...NEW_FRAME }] })}
        >
          {t('charge-frame-add')}
        </Button>
      </fieldset>
    </>
  );
}
