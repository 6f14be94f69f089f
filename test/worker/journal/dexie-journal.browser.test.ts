import { createDexieDisk } from './dexie-disk.ts';
import { journalContract } from './journal-contract.ts';

journalContract("real browser's", createDexieDisk);
