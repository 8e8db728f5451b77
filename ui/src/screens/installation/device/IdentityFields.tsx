import { MultiSelect, SegmentedControl, Select, TextInput } from '@mantine/core';
import type { Device } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { FormSection, ORDER } from '../form/FormSection';
import classes from '../form/form.module.css';
import type { RecordForm } from '../form/useRecord';
import { useSetUp } from '../useSetUp';
import type { DeviceDraft } from './deviceDraft';
import { counts, type Traits } from './traits';
import type { Profile } from './useCatalogue';

const MOST_GROUPS = 5;

interface IdentityFieldsProps {
  form: RecordForm<DeviceDraft>;
  profile: Profile | undefined;
  traits: Traits;
  others: readonly Device[];
}

/** What the device is called, what its energy is for, and where it sits in the building. */
export function IdentityFields({ form, profile, traits, others }: IdentityFieldsProps) {
  const t = useT();
  const { loadTypes, groups } = useSetUp();
  const { value, errors, set } = form;
  const common = { inputWrapperOrder: ORDER };
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t('inst-clear') } };
  return (
    <FormSection title={t('inst-device-name-title')}>
      <TextInput
        {...common}
        label={t('inst-name')}
        description={t('inst-device-name-help')}
        value={value.name}
        error={errors.name}
        maxLength={80}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Select
        {...common}
        {...clearable}
        label={t('inst-load-type')}
        description={traits.ownLoadType ? t('inst-load-type-own') : t('inst-load-type-help')}
        placeholder={traits.ownLoadType ? t('inst-load-type-by-model') : t('load-type-none')}
        disabled={traits.ownLoadType}
        data={loadTypes
          .filter((item) => item.enabled || item.id === value.load_type_id)
          .map((item) => ({ value: String(item.id), label: item.label }))}
        value={value.load_type_id && !traits.ownLoadType ? String(value.load_type_id) : null}
        error={errors.load_type_id}
        onChange={(id) => set({ load_type_id: id === null ? null : Number(id) })}
      />
      <MultiSelect
        {...common}
        {...clearable}
        label={t('measure-groups')}
        description={t('inst-device-groups-help', { most: MOST_GROUPS })}
        placeholder={value.measure_group_ids.length === 0 ? t('inst-none') : ''}
        maxValues={MOST_GROUPS}
        searchable
        nothingFoundMessage={t('inst-nothing-found')}
        data={groups
          .filter((item) => item.enabled || value.measure_group_ids.includes(item.id))
          .map((item) => ({ value: String(item.id), label: item.name }))}
        value={value.measure_group_ids.map(String)}
        error={errors.measure_group_ids}
        onChange={(ids) => set({ measure_group_ids: ids.map(Number) })}
      />
      <Select
        {...common}
        {...clearable}
        label={t('inst-upstream')}
        description={t('inst-upstream-help')}
        placeholder={t('inst-none')}
        searchable
        nothingFoundMessage={t('inst-nothing-found')}
        data={others
          .filter((item) => counts(item) || item.id === value.upstream_device_id)
          .map((item) => ({ value: String(item.id), label: `${item.name} (${item.shown_address})` }))}
        value={value.upstream_device_id ? String(value.upstream_device_id) : null}
        error={errors.upstream_device_id}
        onChange={(id) => set({ upstream_device_id: id === null ? null : Number(id) })}
      />
      {profile?.supply_direction && (
        <div>
          <span className={classes.label} id="inst-supply">
            {t('inst-supply')}
          </span>
          <SegmentedControl
            aria-labelledby="inst-supply"
            fullWidth
            value={value.supply_direction}
            onChange={(side) => set({ supply_direction: side === 'downstream' ? 'downstream' : 'upstream' })}
            data={[
              { value: 'upstream', label: t('inst-supply-upstream') },
              { value: 'downstream', label: t('inst-supply-downstream') },
            ]}
          />
          <p className={classes.below}>
            {profile.kind === 'breaker' ? t('inst-supply-breaker-help') : t('inst-supply-help')}
          </p>
        </div>
      )}
    </FormSection>
  );
}
