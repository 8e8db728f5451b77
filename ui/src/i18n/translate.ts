import type { FluentBundle, FluentVariable } from '@fluent/bundle';

export type Variables = Record<string, FluentVariable>;
export type Translate = (id: string, variables?: Variables) => string;

/** Looks a message up along the chain of bundles; an id without message is answered as it is. */
export function translator(bundles: readonly FluentBundle[]): Translate {
  return (id, variables) => {
    for (const bundle of bundles) {
      const message = bundle.getMessage(id);
      if (message?.value) return bundle.formatPattern(message.value, variables ?? null, []);
    }
    return id;
  };
}

/** Whether any bundle knows the message: for ids made from data (a quantity, a load type). */
export function knows(bundles: readonly FluentBundle[], id: string): boolean {
  return bundles.some((bundle) => bundle.hasMessage(id));
}
