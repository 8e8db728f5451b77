import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { useT } from '../../i18n/I18n';
import type { BillContext } from './BillScreen';
import { FirstSteps } from './FirstSteps';
import { PreviewPanel } from './PreviewPanel';
import { RuleForm } from './RuleForm';
import { RuleList } from './RuleList';
import { type CostRule, useRules, useTariffs } from './useBook';

/** When which tariff applies: the ordered rules, and what they make of a week and of a year. */
export default function RulesTab() {
  const t = useT();
  const { commodity, edits } = useOutletContext<BillContext>();
  const { query, tariffs, looks, revision } = useTariffs(commodity);
  const rules = useRules(commodity);
  const [edited, setEdited] = useState<CostRule | 'new' | null>(null);
  if (query.data && tariffs.length === 0) return <FirstSteps commodity={commodity} edits={edits} revision={revision} />;
  return (
    <>
      <Panel
        title={t('rules-title')}
        actions={
          edits && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
              {t('rule-add')}
            </Button>
          )
        }
      >
        <QueryView query={rules} loading={<Skeleton height={180} radius="lg" />}>
          {({ items, revision: seen }) => (
            <RuleList
              rules={items}
              looks={looks}
              commodity={commodity}
              revision={seen}
              edits={edits}
              onEdit={setEdited}
            />
          )}
        </QueryView>
      </Panel>
      <PreviewPanel commodity={commodity} looks={looks} />
      {edited && (
        <RuleForm
          rule={edited === 'new' ? null : edited}
          commodity={commodity}
          tariffs={tariffs}
          revision={rules.data?.revision ?? revision}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
