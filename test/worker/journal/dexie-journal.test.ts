import 'fake-indexeddb/auto';
import { createDexieDisk } from './dexie-disk.ts';
import { journalContract } from './journal-contract.ts';

journalContract('IndexedDB', createDexieDisk);
