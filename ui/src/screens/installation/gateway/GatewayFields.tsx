import { NumberInput, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import type { Device } from '../../../api/model';
import { useT } from '../../../i18n/I18n';
import { Advanced } from '../form/Advanced';
import { FormSection, ORDER } from '../form/FormSection';
import classes from '../form/form.module.css';
import type { RecordForm } from '../form/useRecord';
import { useSetUp } from '../useSetUp';
import type { GatewayDraft } from './gatewayDraft';

interface GatewayFieldsProps {
  form: RecordForm<GatewayDraft>;
  devices: readonly Device[];
}

export function GatewayFields({ form, devices }: GatewayFieldsProps) {
  const t = useT();
  const { boards } = useSetUp();
  const { value, errors, set } = form;
  const local = value.kind === 'local';
  const common = { inputWrapperOrder: ORDER };
  const judged = devices.filter((device) =>
    device.profile?.capabilities.some((capability) => capability === 'thd' || capability === 'harmonics'),
  );
  return (
    <>
      <FormSection title={t('inst-gateway-where')} hint={local ? t('inst-gateway-local-hint') : undefined}>
        {!local && (
          <div className={classes.wide}>
            <SegmentedControl
              aria-label={t('inst-gateway-kind')}
              value={value.kind}
              onChange={(kind) => set({ kind: kind === 'server' ? 'server' : 'modbus_tcp' })}
              data={[
                { value: 'modbus_tcp', label: t('inst-gateway-kind-modbus_tcp') },
                { value: 'server', label: t('inst-gateway-kind-server') },
              ]}
              disabled={devices.length > 0}
            />
            <p className={classes.below}>
              {value.kind === 'server' ? t('inst-gateway-kind-server-help') : t('inst-gateway-kind-modbus_tcp-help')}
            </p>
          </div>
        )}
        <TextInput
          {...common}
          label={t('inst-gateway-address')}
          description={t('inst-gateway-address-help')}
          required
          withAsterisk
          disabled={local}
          value={value.address}
          error={errors.address}
          spellCheck={false}
          onChange={(event) => set({ address: event.currentTarget.value })}
        />
        {!local && (
          <NumberInput
            {...common}
            label={t('inst-gateway-port')}
            description={t('inst-gateway-port-help')}
            value={value.port}
            error={errors.port}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            onChange={(port) => set({ port })}
          />
        )}
      </FormSection>
      <FormSection title={t('inst-gateway-what')}>
        <TextInput
          {...common}
          label={t('inst-name')}
          description={t('inst-gateway-name-help')}
          value={value.name}
          error={errors.name}
          maxLength={80}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Select
          {...common}
          label={t('inst-panel-board')}
          description={t('inst-gateway-board-help')}
          placeholder={t('inst-none')}
          clearable
          clearButtonProps={{ 'aria-label': t('inst-clear') }}
          data={boards
            .filter((board) => board.enabled || board.id === value.panel_board_id)
            .map((board) => ({ value: String(board.id), label: board.name }))}
          value={value.panel_board_id ? String(value.panel_board_id) : null}
          error={errors.panel_board_id}
          onChange={(board) => set({ panel_board_id: board === null ? null : Number(board) })}
        />
        {judged.length > 0 && (
          <Select
            {...common}
            label={t('inst-gateway-eq')}
            description={t('inst-gateway-eq-help')}
            placeholder={t('inst-none')}
            clearable
            clearButtonProps={{ 'aria-label': t('inst-clear') }}
            data={judged.map((device) => ({ value: String(device.id), label: device.name }))}
            value={value.eq_device_id ? String(value.eq_device_id) : null}
            error={errors.eq_device_id}
            onChange={(id) => set({ eq_device_id: id === null ? null : Number(id) })}
          />
        )}
        <Textarea
          {...common}
          className={classes.wide ?? ''}
          label={t('inst-description')}
          description={t('inst-gateway-description-help')}
          autosize
          minRows={1}
          maxLength={400}
          value={value.description}
          error={errors.description}
          onChange={(event) => set({ description: event.currentTarget.value })}
        />
      </FormSection>
      {!local && <GatewayTiming form={form} />}
    </>
  );
}

function GatewayTiming({ form }: { form: RecordForm<GatewayDraft> }) {
  const t = useT();
  const { value, errors, set } = form;
  const wrong = ['framing', 'timeout_ms', 'delay_ms', 'in_flight'].some((field) => field in errors);
  const number = { inputWrapperOrder: ORDER, allowDecimal: false, allowNegative: false };
  return (
    <Advanced title={t('inst-gateway-advanced')} open={wrong}>
      <Select
        inputWrapperOrder={ORDER}
        label={t('inst-gateway-framing')}
        description={t('inst-gateway-framing-help')}
        allowDeselect={false}
        data={[
          { value: 'tcp', label: 'Modbus TCP' },
          { value: 'rtu', label: t('inst-gateway-framing-rtu') },
        ]}
        value={value.framing}
        error={errors.framing}
        onChange={(framing) => set({ framing: framing === 'rtu' ? 'rtu' : 'tcp' })}
      />
      <NumberInput
        {...number}
        label={t('inst-gateway-timeout')}
        description={t('inst-gateway-timeout-help')}
        suffix=" ms"
        step={100}
        value={value.timeout_ms}
        error={errors.timeout_ms}
        onChange={(timeout_ms) => set({ timeout_ms })}
      />
      <NumberInput
        {...number}
        label={t('inst-gateway-delay')}
        description={t('inst-gateway-delay-help')}
        suffix=" ms"
        step={10}
        value={value.delay_ms}
        error={errors.delay_ms}
        onChange={(delay_ms) => set({ delay_ms })}
      />
      <NumberInput
        {...number}
        label={t('inst-gateway-in-flight')}
        description={t('inst-gateway-in-flight-help')}
        value={value.in_flight}
        error={errors.in_flight}
        onChange={(in_flight) => set({ in_flight })}
      />
    </Advanced>
  );
}
