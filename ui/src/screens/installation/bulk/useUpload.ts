import { useCallback, useState } from 'react';
import { useChanged } from '../useSetUp';
import { applyFile, type Sent, tryFile, type UploadOptions } from './upload';

export interface Upload {
  file: File | null;
  options: UploadOptions;
  sent: Sent | null;
  busy: boolean;
  /** The installation changed between trial and upload: what is shown is a second trial. */
  triedAgain: boolean;
  choose: (file: File | null) => void;
  set: (options: UploadOptions) => void;
  apply: () => Promise<void>;
}

/** A file, how it is to be read, and what the server says of it: tried at once, applied when asked. */
export function useUpload(): Upload {
  const changed = useChanged();
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState<UploadOptions>({ matching: 'id', missing: 'keep', sheet: null });
  const [sent, setSent] = useState<Sent | null>(null);
  const [busy, setBusy] = useState(false);
  const [triedAgain, setTriedAgain] = useState(false);

  const attempt = useCallback(async (content: File | null, how: UploadOptions) => {
    setSent(null);
    setTriedAgain(false);
    if (!content) return;
    setBusy(true);
    setSent(await tryFile(content, how));
    setBusy(false);
  }, []);
  const choose = useCallback(
    (next: File | null) => {
      const sheet = next?.name.toLowerCase().endsWith('.csv') ? (options.sheet ?? 'devices') : null;
      const how = { ...options, sheet };
      setFile(next);
      setOptions(how);
      void attempt(next, how);
    },
    [attempt, options],
  );
  const set = useCallback(
    (how: UploadOptions) => {
      setOptions(how);
      void attempt(file, how);
    },
    [attempt, file],
  );
  const apply = useCallback(async () => {
    if (!file || sent?.kind !== 'report') return;
    setBusy(true);
    const answer = await applyFile(file, options, sent.report.etag);
    const stale = answer.kind === 'changed';
    setSent(stale ? await tryFile(file, options) : answer);
    setTriedAgain(stale);
    setBusy(false);
    await changed();
  }, [file, options, sent, changed]);
  return { file, options, sent, busy, triedAgain, choose, set, apply };
}
