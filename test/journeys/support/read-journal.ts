import type { Page } from 'playwright-core';

export type WaitingCommand = { readonly seq: number; readonly commandId: string; readonly type: string };

export type LoggedEvent = {
  readonly position: number;
  readonly commandId: string;
  readonly type: string;
  readonly actor: string;
  /** With all that it says. */
  readonly event: unknown;
};

type OutboxRow = {
  readonly seq: number;
  readonly commandId: string;
  readonly envelope: { readonly command: { readonly type: string } };
};
type PackedEvent = Omit<LoggedEvent, 'type' | 'event'> & { readonly event: { readonly type: string } };

/** The commands that a device has on its disk and the server has not yet, in order; read past the app. */
export async function readOutbox(page: Page): Promise<readonly WaitingCommand[]> {
  const rows = await readTable<OutboxRow>(page, 'outbox');
  return rows.map(({ seq, commandId, envelope }) => ({ seq, commandId, type: envelope.command.type }));
}

/** The confirmed log of a device, as it lies on its disk; read past the app. */
export async function readLog(page: Page): Promise<readonly LoggedEvent[]> {
  const segments = await readTable<{ readonly packed: string }>(page, 'log');
  return segments
    .flatMap(({ packed }) => JSON.parse(packed) as PackedEvent[])
    .map(({ position, commandId, actor, event }) => ({ position, commandId, type: event.type, actor, event }));
}

async function readTable<Row>(page: Page, table: string): Promise<readonly Row[]> {
  return JSON.parse(await page.evaluate(rowsAsText, table)) as Row[];
}

/** Evaluated in the page. As one text: a log as objects takes seconds from the browser to here. */
async function rowsAsText(table: string): Promise<string> {
  const known = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const name = known.find((candidate) => candidate.startsWith('keyrack-'));
  if (!name) throw new Error('This device has no hotel.');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const rows = await new Promise((resolve, reject) => {
    const reading = database.transaction(table).objectStore(table).getAll();
    reading.addEventListener('success', () => resolve(reading.result));
    reading.addEventListener('error', () => reject(reading.error));
  });
  database.close();
  return JSON.stringify(rows);
}
