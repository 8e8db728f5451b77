import { Alert, Button, Group, Switch, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useCallback, useState } from 'react';
import { useT } from '../../../i18n/I18n';
import { ConflictPanel } from '../form/ConflictPanel';
import { ORDER } from '../form/FormSection';
import { focusFirstError } from '../form/focusFirstError';
import { LeaveGuard } from '../form/LeaveGuard';
import { same } from '../form/record';
import { useRecord } from '../form/useRecord';
import { useChanged } from '../useSetUp';
import { ColourChoice } from './ColourChoice';
import classes from './groups.module.css';
import { type ItemDraft, itemDraft, type KindId, writeItem } from './kinds';
import { MemberList } from './MemberList';
import { useMembership } from './useMembership';

interface GroupFormProps {
  kind: KindId;
  id: number | null;
  /** A predefined load type keeps its name. */
  fixed: boolean;
  label?: string;
  start: { value: ItemDraft; version: string | null };
  onClose: () => void;
}

/** Name, use and members, in the place of the line that is edited. */
export function GroupForm({ kind, id, fixed, label, start, onClose }: GroupFormProps) {
  const t = useT();
  const changed = useChanged();
  const [known, setKnown] = useState(id);
  const membership = useMembership(kind, known);
  const write = useCallback(
    async (draft: ItemDraft, version: string | null) => {
      const answer = await writeItem(kind, known, draft, version);
      if (answer.kind === 'changed') return { ...answer, theirs: itemDraft(answer.theirs) };
      if (answer.kind === 'refused') return answer;
      setKnown(answer.value.id);
      await membership.apply(answer.value.id);
      return { ...answer, value: itemDraft(answer.value) };
    },
    [kind, known, membership.apply],
  );
  const form = useRecord(start, write);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await form.save();
    await changed();
    if (!done) focusFirstError();
    else if (membership.settled()) onClose();
  };
  const unsaved = () => form.unsaved() || !same([...membership.wanted].sort(), [...membership.present].sort());
  const other = Object.entries(form.errors).filter(([field]) => !['name', 'description', 'color'].includes(field));
  return (
    <form
      onSubmit={(event) => void submit(event)}
      noValidate
      className={classes.form}
      aria-label={label ?? form.value.name}
    >
      <ConflictPanel
        form={form}
        fieldName={(field) => t(`inst-groups-field-${field}`)}
        valueText={(_field, value) =>
          typeof value === 'boolean' ? (value ? t('inst-yes') : t('inst-no')) : String(value || '—')
        }
      />
      {[
        ...other.map(([, text]) => text),
        ...membership.failures,
        ...(form.unreachable ? [t('unreachable-text')] : []),
      ].map((text) => (
        <Alert key={text} color="red" variant="light" role="alert" icon={<IconAlertTriangle size={20} />}>
          {text}
        </Alert>
      ))}
      <TextInput
        inputWrapperOrder={ORDER}
        label={t('inst-name')}
        description={fixed ? t('inst-predefined-help') : t(`inst-groups-${kind}-example`)}
        required
        withAsterisk={!fixed}
        disabled={fixed}
        data-autofocus
        maxLength={80}
        value={fixed ? (label ?? '') : form.value.name}
        error={form.errors.name}
        onChange={(event) => form.set({ name: event.currentTarget.value })}
      />
      {kind === 'load-type' ? (
        <ColourChoice value={form.value.color} error={form.errors.color} onChange={(color) => form.set({ color })} />
      ) : (
        <TextInput
          inputWrapperOrder={ORDER}
          label={t('inst-description')}
          maxLength={400}
          value={form.value.description}
          error={form.errors.description}
          onChange={(event) => form.set({ description: event.currentTarget.value })}
        />
      )}
      <Switch
        label={t('inst-offered')}
        description={t('inst-offered-help')}
        checked={form.value.enabled}
        onChange={(event) => form.set({ enabled: event.currentTarget.checked })}
      />
      <MemberList kind={kind} membership={membership} />
      <Group gap="sm">
        <Button type="submit" loading={form.busy}>
          {t('inst-save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Group>
      <LeaveGuard unsaved={unsaved} onSave={form.save} />
    </form>
  );
}
