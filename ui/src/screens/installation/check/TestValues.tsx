import { useT } from '../../../i18n/I18n';
import { AttributeList } from '../../live/AttributeList';
import { ValueList } from '../../live/ValueList';
import classes from './TestPanel.module.css';
import type { TestOutcome } from './useTest';

/** What the device said, decoded. */
export function TestValues({ outcome }: { outcome: TestOutcome }) {
  const t = useT();
  const attributes = Object.keys(outcome.attributes).length > 0;
  return (
    <>
      <h3 className={classes.subtitle}>{t('inst-test-values')}</h3>
      {outcome.values.length === 0 ? (
        <p className={classes.none}>{t('inst-test-no-values')}</p>
      ) : (
        <ValueList values={outcome.values} />
      )}
      {attributes && (
        <>
          <h3 className={classes.subtitle}>{t('live-attributes')}</h3>
          <AttributeList attributes={outcome.attributes} />
        </>
      )}
    </>
  );
}
