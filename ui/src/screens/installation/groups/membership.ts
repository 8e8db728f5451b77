import type { Device, Gateway } from '../../../api/model';
import { deviceDraft, writeDevice } from '../device/deviceDraft';
import { errorsOf, type Saved } from '../form/record';
import { gatewayDraft, writeGateway } from '../gateway/gatewayDraft';
import { isMember, type KindId } from './kinds';

const nobody = () => undefined;

/** Puts a device or gateway into a group or takes it out; null: done, else why not, in the server's words. */
export async function assign(
  kind: KindId,
  member: Device | Gateway,
  groupId: number,
  belongs: boolean,
): Promise<string | null> {
  return refusal(await write(kind, member, groupId, belongs));
}

function write(kind: KindId, member: Device | Gateway, groupId: number, belongs: boolean): Promise<Saved<unknown>> {
  const only = belongs ? groupId : null;
  if (!('gateway_id' in member)) {
    return writeGateway(member.id, { ...gatewayDraft(member), panel_board_id: only }, member.etag, nobody);
  }
  const draft = deviceDraft(member);
  const others = draft.measure_group_ids.filter((id) => id !== groupId);
  const change =
    kind === 'load-type' ? { load_type_id: only } : { measure_group_ids: belongs ? [...others, groupId] : others };
  return writeDevice(member.id, { ...draft, ...change }, member.etag, nobody);
}

function refusal(answer: Saved<unknown>): string | null {
  if (answer.kind === 'saved') return null;
  if (answer.kind === 'changed') return '';
  return answer.problem ? (Object.values(errorsOf(answer.problem))[0] ?? answer.problem.detail) : '';
}

/** Those that differ from what is wanted. */
export function moves<Member extends Device | Gateway>(
  kind: KindId,
  members: readonly Member[],
  groupId: number,
  wanted: ReadonlySet<number>,
): Member[] {
  return members.filter((member) => isMember(kind, member, groupId) !== wanted.has(member.id));
}
