import { useCallback } from 'react';
import { client } from '../../../api/client';
import { useSetUp } from '../useSetUp';
import { TestPanel } from './TestPanel';
import { useTest } from './useTest';

/** Asks a gateway now. */
export function GatewayTest({ id, onClose }: { id: number; onClose: () => void }) {
  const { devices } = useSetUp();
  const ask = useCallback(
    () => client.POST('/api/v1/gateways/{gateway_id}/test', { params: { path: { gateway_id: id } } }),
    [id],
  );
  const test = useTest(ask);
  const asked = devices.find((device) => device.id === test.outcome?.device_id);
  return <TestPanel test={test} asked={asked?.name} brief onClose={onClose} />;
}
