import type { components } from '../../../api/api.gen';
import { client } from '../../../api/client';
import type { Gateway } from '../../../api/model';
import type { Saved } from '../form/record';
import { ifMatch, told, written } from '../form/writing';

type GatewayInput = Required<components['schemas']['GatewayInput']>;

/** A gateway while it is edited: numbers may be empty until they are typed. */
export type GatewayDraft = Omit<GatewayInput, 'port' | 'timeout_ms' | 'delay_ms' | 'in_flight'> & {
  port: number | string;
  timeout_ms: number | string;
  delay_ms: number | string;
  in_flight: number | string;
};

export const NEW_GATEWAY: GatewayDraft = {
  kind: 'modbus_tcp',
  name: '',
  address: '',
  port: 502,
  framing: 'tcp',
  description: '',
  panel_board_id: null,
  enabled: true,
  timeout_ms: 1000,
  delay_ms: 0,
  in_flight: 1,
  eq_device_id: null,
};

export const GATEWAY_FIELDS = Object.keys(NEW_GATEWAY);

export function gatewayDraft(view: Gateway): GatewayDraft {
  const fields = Object.keys(NEW_GATEWAY).map((field) => [field, view[field as keyof Gateway]]);
  return Object.fromEntries(fields) as GatewayDraft;
}

export const gatewayKey = (id: number) => ['get', '/api/v1/gateways', 'one', id] as const;

export function readGateway(id: number): Promise<Gateway> {
  return told(client.GET('/api/v1/gateways/{gateway_id}', { params: { path: { gateway_id: id } } }));
}

/** Adds it where `id` is null; `onSaved` is told the id. */
export async function writeGateway(
  id: number | null,
  draft: GatewayDraft,
  version: string | null,
  onSaved: (id: number) => void,
): Promise<Saved<GatewayDraft>> {
  const body = draft as GatewayInput; // what is no number yet is refused by the server, at its field
  const answer = await written(
    id === null
      ? client.POST('/api/v1/gateways', { body })
      : client.PUT('/api/v1/gateways/{gateway_id}', {
          params: { path: { gateway_id: id }, header: ifMatch(version) },
          body,
        }),
    (view: Gateway) => ({ id: view.id, draft: gatewayDraft(view) }),
  );
  if (answer.kind === 'refused') return answer;
  if (answer.kind === 'changed') return { ...answer, theirs: answer.theirs.draft };
  onSaved(answer.value.id);
  return { ...answer, value: answer.value.draft };
}
