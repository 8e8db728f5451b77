import { Button, Modal, NativeSelect, Switch } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Commodity } from '../../api/model';
import { useT } from '../../i18n/I18n';
import { ChangeProblem } from './ChangeProblem';
import classes from './Form.module.css';
import { FrameFields } from './FrameFields';
import { RuleSentence } from './RuleSentence';
import { bodyOf, draftOf, type RuleDraft } from './ruleDraft';
import { looksOf } from './TariffMark';
import { type CostRuleInput, ifMatch, type Tried } from './useBook';
import { useChange } from './useChange';
import { ValidityFields } from './ValidityFields';
import { WeekdayField } from './WeekdayField';

interface RuleFormProps {
  rule: Tried<CostRuleInput> | null;
  commodity: Commodity;
  tariffs: readonly { id: number; name: string; color: string }[];
  revision: number;
  onClose: () => void;
  /** Takes the rule in place of the server: for trying it. */
  onKeep?: ((rule: CostRuleInput) => void) | undefined;
}

const FIELDS = ['tariff_id', 'validity', 'frame', 'weekdays'];

/** A cost rule to write or to change, read back in words while it is made. */
export function RuleForm({ rule, commodity, tariffs, revision, onClose, onKeep }: RuleFormProps) {
  const t = useT();
  const phone = useMediaQuery('(max-width: 48em)');
  const [seen] = useState(revision);
  const [draft, setDraft] = useState<RuleDraft>(() => draftOf(rule, tariffs[0]?.id ?? 0));
  const change = useChange(seen, onClose);
  const put = (part: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () => {
    const body = bodyOf(draft, commodity);
    if (onKeep) return onKeep(body);
    return change.run((known) => {
      const header = ifMatch(known);
      return rule
        ? client.PUT('/api/v1/cost-rules/{rule_id}', { params: { path: { rule_id: rule.id }, header }, body })
        : client.POST('/api/v1/cost-rules', { params: { header }, body });
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      fullScreen={phone === true}
      title={t(rule ? 'rule-edit-title' : 'rule-add-title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <NativeSelect
          label={t('rule-tariff')}
          data-autofocus
          value={String(draft.tariffId)}
          error={change.fault('tariff_id')}
          onChange={(event) => put({ tariffId: Number(event.currentTarget.value) })}
          data={tariffs.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <WeekdayField
          value={draft.weekdays}
          error={change.fault('weekdays')}
          onChange={(weekdays) => put({ weekdays })}
        />
        <div>
          <Switch
            label={t('rule-all-day-long')}
            checked={draft.allDay}
            onChange={(event) => put({ allDay: event.currentTarget.checked })}
          />
          {!draft.allDay && <FrameFields draft={draft} put={put} fault={change.fault} />}
        </div>
        <ValidityFields draft={draft} put={put} fault={change.fault} />
        <RuleSentence draft={draft} look={looksOf(tariffs).get(draft.tariffId)} />
        <ChangeProblem change={change} shown={FIELDS} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={change.busy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
