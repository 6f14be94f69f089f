import { filter, firstValueFrom, merge, timer } from 'rxjs';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { SyncEngine } from './sync/sync-engine.ts';

/** How long a command that needs the server waits for the first word of it. */
const CONNECTING_MS = 5_000;

/** What this worker knows of the connection from its exchanges; `navigator.onLine` is never believed. */
export class HotelConnection {
  readonly #sync: SyncEngine;
  #lastContact: Instant | undefined;

  constructor(sync: SyncEngine) {
    this.#sync = sync;
    // Ends when the engine stops.
    sync.state$.subscribe(({ connection }) => {
      if (connection.state === 'online') this.#lastContact = connection.lastContact;
    });
  }

  get isOnline(): boolean {
    return this.#sync.state.connection.state === 'online';
  }

  /** Also after the server has fallen silent. */
  get lastContact(): Instant | undefined {
    return this.#lastContact;
  }

  /** A worker that has just started does not know yet whether there is a server; it never waits long to find out. */
  async untilKnown(): Promise<void> {
    const known$ = this.#sync.state$.pipe(filter(({ connection }) => connection.state !== 'connecting'));
    await firstValueFrom(merge(known$, timer(CONNECTING_MS)), { defaultValue: undefined });
  }
}
