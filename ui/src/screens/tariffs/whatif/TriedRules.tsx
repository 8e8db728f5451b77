import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { OrderedList } from '../../../components/OrderedList';
import { useI18n } from '../../../i18n/I18n';
import { RuleForm } from '../RuleForm';
import { ruleWords } from '../ruleWords';
import { looksOf, TariffName } from '../TariffMark';
import type { CostRuleInput, Tried } from '../useBook';
import { EntryButtons } from './EntryButtons';
import type { TriedPartProps } from './TriedTariffs';
import { inOrder, nextId, withItem } from './triedBook';
import classes from './WhatIf.module.css';

/** The rules of the copy, in their order. */
export function TriedRules({ book, put, commodity }: TriedPartProps) {
  const { t, language } = useI18n();
  const [edited, setEdited] = useState<Tried<CostRuleInput> | 'new' | null>(null);
  const looks = looksOf(book.tariffs);
  const nameOf = (rule: Tried<CostRuleInput>) =>
    `${looks.get(rule.tariff_id)?.name ?? ''}: ${ruleWords(rule, language, t)}`;
  return (
    <section className={classes.part}>
      <div className={classes.head}>
        <h3>{t('bill-rules')}</h3>
        <Button variant="light" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => setEdited('new')}>
          {t('rule-add')}
        </Button>
      </div>
      {book.rules.length === 0 && <p className={classes.none}>{t('rules-none')}</p>}
      <OrderedList
        label={t('bill-rules')}
        items={book.rules}
        nameOf={nameOf}
        onOrder={(ids) => Promise.resolve(put({ rules: inOrder(book.rules, ids) }))}
      >
        {(rule) => (
          <div className={classes.row}>
            <div className={classes.words}>
              <TariffName look={looks.get(rule.tariff_id)} />
              <span className={classes.sentence}>{ruleWords(rule, language, t)}</span>
            </div>
            <EntryButtons
              edit={t('rule-edit', { name: nameOf(rule) })}
              remove={t('rule-delete', { name: nameOf(rule) })}
              onEdit={() => setEdited(rule)}
              onRemove={() => put({ rules: book.rules.filter(({ id }) => id !== rule.id) })}
            />
          </div>
        )}
      </OrderedList>
      {edited && (
        <RuleForm
          rule={edited === 'new' ? null : edited}
          commodity={commodity}
          tariffs={book.tariffs}
          revision={0}
          onClose={() => setEdited(null)}
          onKeep={(rule) => {
            const id = edited === 'new' ? nextId(book.rules) : edited.id;
            put({ rules: withItem(book.rules, { ...rule, id }) });
            setEdited(null);
          }}
        />
      )}
    </section>
  );
}
