import { useCallback } from 'react';
import { client } from '../../../api/client';
import { TestPanel } from './TestPanel';
import { useTest } from './useTest';

/** Reads a device now. */
export function DeviceTest({ id, onClose }: { id: number; onClose: () => void }) {
  const ask = useCallback(
    () => client.POST('/api/v1/devices/{device_id}/test', { params: { path: { device_id: id } } }),
    [id],
  );
  return <TestPanel test={useTest(ask)} onClose={onClose} />;
}
