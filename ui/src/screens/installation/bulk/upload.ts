import type { components } from '../../../api/api.gen';
import { client } from '../../../api/client';
import { asProblem, type Problem } from '../../../api/problem';
import { ifMatch } from '../form/writing';

export type UploadReport = components['schemas']['UploadView'];

export const SHEETS = ['panel_boards', 'load_types', 'measure_groups', 'gateways', 'devices'] as const;

export interface UploadOptions {
  matching: 'id' | 'name';
  missing: 'keep' | 'delete';
  /** What a single CSV file holds; null for XLSX and ZIP, which say it themselves. */
  sheet: string | null;
}

/** What came of sending a file; `changed`: the installation is not the one that was tried any more. */
export type Sent =
  | { kind: 'report'; report: UploadReport }
  | { kind: 'changed' }
  | { kind: 'failed'; problem: Problem | null };

const CHANGED_MEANWHILE = 412;

/** Tries a file: nothing is changed. */
export function tryFile(file: File, options: UploadOptions): Promise<Sent> {
  return sent(client.POST('/api/v1/configuration/spreadsheet/trial', { params: { query: options }, ...content(file) }));
}

/** Applies a file, as long as the installation is the one it was tried on. */
export function applyFile(file: File, options: UploadOptions, etag: string): Promise<Sent> {
  return sent(
    client.POST('/api/v1/configuration/spreadsheet', {
      params: { query: options, header: ifMatch(etag) },
      ...content(file),
    }),
  );
}

/** The file as it is. */
function content(file: File) {
  return {
    body: file as unknown as string, // the document knows binary content as a string only
    bodySerializer: () => file,
    headers: { 'Content-Type': 'application/octet-stream' },
  };
}

async function sent(call: Promise<{ data?: UploadReport | undefined; error?: unknown }>): Promise<Sent> {
  try {
    const { data, error } = await call;
    if (data) return { kind: 'report', report: data };
    const problem = asProblem(error);
    return problem?.status === CHANGED_MEANWHILE ? { kind: 'changed' } : { kind: 'failed', problem };
  } catch {
    return { kind: 'failed', problem: null };
  }
}
