import { useQueryClient } from '@tanstack/react-query';

/** After a correction everything that is shown is asked anew: totals follow at once. */
export function useSaved(onDone: () => void) {
  const cache = useQueryClient();
  return () => {
    void cache.invalidateQueries();
    onDone();
  };
}
