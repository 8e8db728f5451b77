import type { ReactNode } from 'react';
import { ErrorNotice } from './Notice';

interface QueryViewProps<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  loading: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Data when there is some, else why not; data already on the page outlives a failed refresh. */
export function QueryView<Data>({ query, loading, children }: QueryViewProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => query.refetch()} />;
  return loading;
}
