import type { PublishedType } from '#contract/published-types.ts';
import type { PublishedEvent } from '#server/integrations/published-event.ts';

/** A webhook hears of the types that were chosen for it, and of everything where none was. */
export function isHeardBy(types: readonly PublishedType[], { type }: PublishedEvent): boolean {
  return types.length === 0 || types.includes(type);
}
