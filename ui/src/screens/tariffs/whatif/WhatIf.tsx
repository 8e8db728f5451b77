import { Button } from '@mantine/core';
import { IconArrowBackUp, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import type { Commodity } from '../../../api/model';
import { useOpenSession } from '../../../api/session';
import { Panel } from '../../../components/Panel';
import { useToday } from '../../../format/useToday';
import { useT } from '../../../i18n/I18n';
import { PeriodPick } from '../../bills/PeriodPick';
import { isPeriod, type Period, yearOf } from '../../bills/period';
import { ChangeProblem } from '../ChangeProblem';
import { KeptBooks } from './KeptBooks';
import { MonthTable } from './MonthTable';
import { TriedCharges } from './TriedCharges';
import { TriedRules } from './TriedRules';
import { TriedTariffs } from './TriedTariffs';
import type { TriedBook } from './triedBook';
import { useComparison } from './useComparison';
import classes from './WhatIf.module.css';

interface WhatIfProps {
  commodity: Commodity;
  today: TriedBook;
  currency: string;
  edits: boolean;
}

/** A copy to change, a period, and what the copy would have made of it, month by month. */
export function WhatIf({ commodity, today, currency, edits }: WhatIfProps) {
  const t = useT();
  const { site } = useOpenSession();
  const now = useToday(site.timezone);
  const [book, setBook] = useState(today);
  const [period, setPeriod] = useState<Period>(() => yearOf(`${Number(now.slice(0, 4)) - 1}-01-01`));
  const comparison = useComparison(commodity);
  const put = (part: Partial<TriedBook>) => setBook((before) => ({ ...before, ...part }));
  const parts = { book, put, commodity, currency };
  return (
    <>
      <Panel
        title={t('whatif-title')}
        actions={
          <>
            <KeptBooks commodity={commodity} book={book} edits={edits} onLoad={setBook} />
            <Button variant="default" leftSection={<IconArrowBackUp size={16} />} onClick={() => setBook(today)}>
              {t('whatif-reset')}
            </Button>
          </>
        }
      >
        <p className={classes.about}>{t('whatif-about')}</p>
        <div className={classes.parts}>
          <TriedTariffs {...parts} />
          <TriedRules {...parts} />
          <TriedCharges {...parts} />
        </div>
      </Panel>
      <Panel title={t('whatif-result')}>
        <PeriodPick value={period} today={now} onChange={setPeriod} />
        <div className={classes.compare}>
          <Button
            leftSection={<IconScale size={17} />}
            disabled={!isPeriod(period)}
            loading={comparison.change.busy}
            onClick={() => void comparison.run(period, book)}
          >
            {t('whatif-compare')}
          </Button>
        </div>
        <ChangeProblem change={comparison.change} />
        {comparison.months.length > 0 && <MonthTable months={comparison.months} currency={currency} />}
      </Panel>
    </>
  );
}
