import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client';
import type { Commodity } from '../../api/model';
import { OrderedList } from '../../components/OrderedList';
import { useI18n } from '../../i18n/I18n';
import { ChangeProblem } from './ChangeProblem';
import { Confirm } from './Confirm';
import classes from './RuleList.module.css';
import { RuleRow } from './RuleRow';
import { ruleWords } from './ruleWords';
import type { Look } from './TariffMark';
import { type CostRule, ifMatch } from './useBook';
import { useChange } from './useChange';

interface RuleListProps {
  rules: readonly CostRule[];
  looks: Map<number, Look>;
  commodity: Commodity;
  revision: number;
  edits: boolean;
  onEdit: (rule: CostRule) => void;
}

/** The rules in the order in which they are tried. */
export function RuleList({ rules, looks, commodity, revision, edits, onEdit }: RuleListProps) {
  const { t, language } = useI18n();
  const [doomed, setDoomed] = useState<CostRule | null>(null);
  const order = useChange(revision);
  const removal = useChange(revision, () => setDoomed(null));
  const nameOf = (rule: CostRule) => `${looks.get(rule.tariff_id)?.name ?? ''}: ${ruleWords(rule, language, t)}`;

  const places = new Map(rules.map(({ id }, index) => [id, index + 1]));

  const keepOrder = (ids: number[]) =>
    order.run((seen) =>
      client.PUT('/api/v1/cost-rules/order', { params: { header: ifMatch(seen) }, body: { commodity, ids } }),
    );
  const remove = (id: number) =>
    removal.run((seen) =>
      client.DELETE('/api/v1/cost-rules/{rule_id}', { params: { path: { rule_id: id }, header: ifMatch(seen) } }),
    );
  return (
    <>
      <p className={classes.about}>{t('rules-about')}</p>
      <ChangeProblem change={order} />
      {rules.length === 0 && <p className={classes.none}>{t('rules-none')}</p>}
      <OrderedList label={t('rules-title')} items={rules} nameOf={nameOf} onOrder={keepOrder} disabled={!edits}>
        {(rule) => (
          <RuleRow rule={rule} look={looks.get(rule.tariff_id)} places={places}>
            {edits && (
              <>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={34}
                  aria-label={t('rule-edit', { name: nameOf(rule) })}
                  onClick={() => onEdit(rule)}
                >
                  <IconPencil size={17} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={34}
                  aria-label={t('rule-delete', { name: nameOf(rule) })}
                  onClick={() => setDoomed(rule)}
                >
                  <IconTrash size={17} />
                </ActionIcon>
              </>
            )}
          </RuleRow>
        )}
      </OrderedList>
      <Confirm
        open={doomed !== null}
        title={t('rule-delete-title')}
        text={doomed ? nameOf(doomed) : ''}
        yes={t('delete')}
        busy={removal.busy}
        onYes={() => doomed && void remove(doomed.id)}
        onClose={() => setDoomed(null)}
      >
        <ChangeProblem change={removal} />
      </Confirm>
    </>
  );
}
