import type { SyncServer } from '#worker/sync/sync-server.ts';
import type { FakeServer } from './fake-server.ts';

/** What may happen to one request and its answer on the way. */
export type Fate =
  | 'arrives'
  | 'arrives twice'
  | 'request lost'
  | 'answer lost'
  /** Nobody waits for it any more when it arrives: behind requests that were sent after it. */
  | 'arrives late';

/** A line to the server on which the worst happens that can happen to a request. `fate`: of the next one. */
export class UnreliableLine implements SyncServer {
  readonly #server: FakeServer;
  readonly #fate: () => Fate;
  readonly #late: (() => unknown)[] = [];

  constructor(server: FakeServer, fate: () => Fate = () => 'arrives') {
    this.#server = server;
    this.#fate = fate;
  }

  get pokes$(): SyncServer['pokes$'] {
    return this.#server.pokes$;
  }

  push: SyncServer['push'] = (request) => this.#send(() => this.#server.push(request));

  pull: SyncServer['pull'] = (after, limit) => this.#send(() => this.#server.pull(after, limit));

  offer: SyncServer['offer'] = (request) => this.#send(() => this.#server.offer(request));

  /** What was under way for so long arrives now. */
  deliverLate(): void {
    for (const deliver of this.#late.splice(0)) deliver();
  }

  async #send<Answer>(deliver: () => Answer): Promise<Answer | { readonly answer: 'no-answer' }> {
    // Others' requests may come between.
    await Promise.resolve();
    switch (this.#fate()) {
      case 'arrives':
        return deliver();
      case 'arrives twice':
        deliver();
        return deliver();
      case 'request lost':
        return { answer: 'no-answer' };
      case 'answer lost':
        deliver();
        return { answer: 'no-answer' };
      case 'arrives late':
        this.#late.push(deliver);
        return { answer: 'no-answer' };
    }
  }
}
