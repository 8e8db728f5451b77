import { SegmentedControl, Switch, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useT } from '../../i18n/I18n';
import { DayMonthField } from './DayMonthField';
import classes from './Form.module.css';
import { KINDS, type RuleDraft } from './ruleDraft';

interface ValidityFieldsProps {
  draft: RuleDraft;
  put: (part: Partial<RuleDraft>) => void;
  fault: (field: string) => string | undefined;
}

/** On which dates a rule may be true: always, on one date, in a period; once or every year. */
export function ValidityFields({ draft, put, fault }: ValidityFieldsProps) {
  const t = useT();
  const label = useId();
  const { kind, everyYear } = draft;
  const problem = fault('validity');
  return (
    <div>
      <span id={label} className={classes.label}>
        {t('rule-validity')}
      </span>
      <SegmentedControl
        fullWidth
        mt={4}
        aria-labelledby={label}
        value={kind}
        onChange={(value) => put({ kind: KINDS.find((item) => item === value) ?? 'always' })}
        data={KINDS.map((value) => ({ value, label: t(`validity-${value}`) }))}
      />
      {kind !== 'always' && (
        <>
          <Switch
            mt="sm"
            label={t('rule-every-year')}
            checked={everyYear}
            onChange={(event) => put({ everyYear: event.currentTarget.checked })}
          />
          <div className={classes.pair}>
            <DateField
              label={t(kind === 'date' ? 'rule-on' : 'rule-first-day')}
              value={draft.first}
              everyYear={everyYear}
              error={fault('validity.first') ?? problem}
              onChange={(first) => put({ first })}
            />
            {kind === 'period' && (
              <DateField
                label={t('rule-last-day')}
                value={draft.last}
                everyYear={everyYear}
                error={fault('validity.last')}
                onChange={(last) => put({ last })}
              />
            )}
          </div>
        </>
      )}
    </div>
  );
}

interface DateFieldProps {
  label: string;
  value: string;
  everyYear: boolean;
  error: string | undefined;
  onChange: (date: string) => void;
}

function DateField({ label, value, everyYear, error, onChange }: DateFieldProps) {
  if (everyYear) return <DayMonthField label={label} value={value} error={error} onChange={onChange} />;
  return (
    <TextInput
      type="date"
      label={label}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
