import { useEffect, useRef, useState } from 'react';
import { BASE, queryClient } from '../../api/client';
import { connection } from '../../api/connection';
import type { DeviceFrame, LiveFrame } from '../../api/model';
import { SESSION_KEY } from '../../api/session';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
const REMEMBERED_MS = 10 * 60_000;

export interface PowerPoint {
  at: number;
  value: number | null;
}

export interface LiveStream {
  frame: DeviceFrame | null;
  /** False from the moment the stream breaks until it is open again. */
  connected: boolean;
  /** Active power since the page was opened, at most the last ten minutes. */
  power: readonly PowerPoint[];
  /** How far the server's clock is ahead of the browser's, in ms. */
  clockAhead: number;
}

/** One device's values as they arrive; a hidden tab costs the server nothing, a broken stream comes back by itself. */
export function useLiveStream(deviceId: number): LiveStream {
  const [frame, setFrame] = useState<DeviceFrame | null>(null);
  const [power, setPower] = useState<readonly PowerPoint[]>([]);
  const [connected, setConnected] = useState(true);
  const [clockAhead, setClockAhead] = useState(0);
  const wait = useRef(FIRST_WAIT_MS);

  useEffect(() => {
    let socket: WebSocket | null = null;
    let timer = 0;
    const open = () => {
      socket = new WebSocket(`${BASE.replace(/^http/, 'ws')}/api/v1/live/stream?device_id=${deviceId}`);
      socket.onopen = () => {
        wait.current = FIRST_WAIT_MS;
        setConnected(true);
        connection.report(true);
      };
      socket.onmessage = (event) => {
        const message = parse(event.data);
        if (message) setClockAhead(new Date(message.at).getTime() - Date.now());
        const received = message?.devices.find((device) => device.device_id === deviceId);
        if (!received) return;
        setFrame(received);
        setPower((before) => remember(before, received));
      };
      socket.onclose = () => {
        setConnected(false);
        void queryClient.invalidateQueries({ queryKey: SESSION_KEY }); // it may have ended
        timer = window.setTimeout(open, wait.current * (0.5 + Math.random() / 2));
        wait.current = Math.min(wait.current * 2, LONGEST_WAIT_MS);
      };
    };
    const close = () => {
      clearTimeout(timer);
      if (socket) socket.onclose = null;
      socket?.close();
      socket = null;
    };
    const onVisibility = () => {
      close();
      if (!document.hidden) open();
    };
    document.addEventListener('visibilitychange', onVisibility);
    onVisibility();
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      close();
    };
  }, [deviceId]);

  return { frame, connected, power, clockAhead };
}

function parse(data: unknown): LiveFrame | null {
  return typeof data === 'string' ? JSON.parse(data) : null;
}

function remember(before: readonly PowerPoint[], frame: DeviceFrame): readonly PowerPoint[] {
  if (frame.at === null) return before;
  const at = new Date(frame.at).getTime();
  if (before.at(-1)?.at === at) return before;
  const total = frame.values.find((item) => item.key === 'active_power_total');
  const value = frame.status === 'on' ? (total?.value ?? null) : null;
  return [...before.filter((point) => point.at > at - REMEMBERED_MS), { at, value }];
}
