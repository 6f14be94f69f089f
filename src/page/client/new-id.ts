import { v7 } from 'uuid';
import type { Branded } from '#domain/kernel/identifiers.ts';

/** Ids are made where the command is made; in order of time, so that what was made together lies together. */
export function newId<Id extends Branded<string, string>>(): Id {
  return v7() as Id;
}
