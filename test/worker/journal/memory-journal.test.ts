import { v7 as uuidv7 } from 'uuid';
import type { ReplicaId } from '#domain/kernel/identifiers.ts';
import { MemoryJournal, MemoryJournalStore } from '#worker/journal/memory-journal.ts';
import { journalContract } from './journal-contract.ts';

journalContract('memory', async () => {
  const store = new MemoryJournalStore(uuidv7() as ReplicaId);
  return {
    open: async () => new MemoryJournal(store),
    read: async () => JSON.stringify([store.outbox, store.segments, [...store.details]]),
  };
});
