import { SegmentedControl, Select } from '@mantine/core';
import { useT } from '../../../i18n/I18n';
import { ORDER } from '../form/FormSection';
import form from '../form/form.module.css';
import classes from './bulk.module.css';
import { SHEETS, type UploadOptions } from './upload';

interface UploadOptionsFieldsProps {
  options: UploadOptions;
  onChange: (options: UploadOptions) => void;
}

/** How rows find their objects, and what happens to what the file leaves out. */
export function UploadOptionsFields({ options, onChange }: UploadOptionsFieldsProps) {
  const t = useT();
  return (
    <div className={classes.options}>
      <div>
        <span className={form.label} id="inst-sheet-matching">
          {t('inst-sheet-matching')}
        </span>
        <SegmentedControl
          aria-labelledby="inst-sheet-matching"
          fullWidth
          value={options.matching}
          onChange={(value) => onChange({ ...options, matching: value === 'name' ? 'name' : 'id' })}
          data={[
            { value: 'id', label: t('inst-sheet-matching-id') },
            { value: 'name', label: t('inst-sheet-matching-name') },
          ]}
        />
        <p className={form.below}>{t('inst-sheet-matching-help')}</p>
      </div>
      <div>
        <span className={form.label} id="inst-sheet-missing">
          {t('inst-sheet-missing')}
        </span>
        <SegmentedControl
          aria-labelledby="inst-sheet-missing"
          fullWidth
          value={options.missing}
          onChange={(value) => onChange({ ...options, missing: value === 'delete' ? 'delete' : 'keep' })}
          data={[
            { value: 'keep', label: t('inst-sheet-missing-keep') },
            { value: 'delete', label: t('inst-sheet-missing-delete') },
          ]}
        />
        <p className={form.below}>{t('inst-sheet-missing-help')}</p>
      </div>
      {options.sheet !== null && (
        <Select
          inputWrapperOrder={ORDER}
          label={t('inst-sheet-sheet')}
          description={t('inst-sheet-sheet-help')}
          allowDeselect={false}
          data={SHEETS.map((sheet) => ({ value: sheet, label: t(`inst-sheet-${sheet}`) }))}
          value={options.sheet}
          onChange={(sheet) => onChange({ ...options, sheet })}
        />
      )}
    </div>
  );
}
