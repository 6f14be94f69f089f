import { beginInDatabase, startOverInDatabase } from './dexie-begin.ts';
import { followInDatabase } from './dexie-follow.ts';

/**
 * What is done to a journal once in its life or never, apart from what every start loads. Handed to the journal and not
 * imported by it: a service worker can fetch no code later, and a worker need not fetch this earlier.
 */
export const journalRewrites = {
  follow: followInDatabase,
  begin: beginInDatabase,
  startOver: startOverInDatabase,
};

export type LoadRewrites = () => Promise<typeof journalRewrites>;
