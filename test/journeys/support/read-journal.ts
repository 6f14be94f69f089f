export type JournalOnDisk = {
  readonly outbox: readonly { readonly seq: number; readonly commandId: string; readonly type: string }[];
  readonly log: readonly {
    readonly position: number;
    readonly commandId: string;
    readonly type: string;
    readonly actor: string;
    /** With all that it says. */
    readonly event: unknown;
  }[];
};

/**
 * What a device has on its disk, read past the app: the outbox in order, and the confirmed log. To be evaluated in the page,
 * so it can see nothing of this file.
 */
export async function readJournal(): Promise<JournalOnDisk> {
  const known = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const name = known.find((candidate) => candidate.startsWith('keyrack-'));
  if (!name) throw new Error('This device has no hotel.');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const all = <Row>(table: string): Promise<readonly Row[]> =>
    new Promise((resolve, reject) => {
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.addEventListener('success', () => resolve(reading.result as Row[]));
      reading.addEventListener('error', () => reject(reading.error));
    });
  type OutboxRow = { seq: number; commandId: string; envelope: { command: { type: string } } };
  type LoggedEvent = { position: number; commandId: string; actor: string; event: { type: string } };
  const outbox = await all<OutboxRow>('outbox');
  const segments = await all<{ packed: string }>('log');
  database.close();
  return {
    outbox: outbox.map(({ seq, commandId, envelope }) => ({ seq, commandId, type: envelope.command.type })),
    log: segments
      .flatMap(({ packed }) => JSON.parse(packed) as LoggedEvent[])
      .map(({ position, commandId, actor, event }) => ({ position, commandId, type: event.type, actor, event })),
  };
}
