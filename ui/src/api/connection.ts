import { useSyncExternalStore } from 'react';

/** Whether the last exchange with the server succeeded. */
class Connection {
  #reachable = true;
  readonly #listeners = new Set<() => void>();

  report(reachable: boolean): void {
    if (reachable === this.#reachable) return;
    this.#reachable = reachable;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly reachable = (): boolean => this.#reachable;
}

export const connection = new Connection();

export function useReachable(): boolean {
  return useSyncExternalStore(connection.subscribe, connection.reachable);
}
