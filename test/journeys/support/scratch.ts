import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Set by `run-of-journeys.ts` for a run of journeys. The bench, which uses the same desks and servers, has neither. */
const FOLDER_OF_RUN = 'KEYRACK_JOURNEYS_FOLDER';
const DEMO_OF_TODAY = 'KEYRACK_DEMO_OF_TODAY';

/** A new folder for what one device or one server writes down. */
export function newFolder(of: 'desk' | 'server'): string {
  return mkdtempSync(join(process.env[FOLDER_OF_RUN] ?? tmpdir(), `keyrack-${of}-`));
}

/** From now on everything is written below `folder`, and every server begins with a copy of the data folder `demo`. */
export function beginRun(folder: string, demo: string): void {
  process.env[FOLDER_OF_RUN] = folder;
  process.env[DEMO_OF_TODAY] = demo;
}

/** The data folder of a server whose demo hotel of today is made. */
export function demoOfToday(): string | undefined {
  return process.env[DEMO_OF_TODAY];
}
