import { Client } from 'pg';
import { postgresSettings } from '#server/sql/open-postgres.ts';

/** The channel on which the processes of one database poke each other. */
export const POKES = 'keyrack_pokes';

const RETRY_MS_FIRST = 250;
const RETRY_MS_MAX = 10_000;

export type ListenerHears = {
  readonly onListening: () => void;
  readonly onPayload: (payload: string) => void;
  readonly report: (trouble: unknown) => void;
};

/** One connection that listens, and another one whenever it is lost. */
export class PostgresListener {
  readonly #url: string;
  readonly #hears: ListenerHears;
  #client: Client | undefined;
  #retryMs = RETRY_MS_FIRST;
  #retry: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(url: string, hears: ListenerHears) {
    this.#url = url;
    this.#hears = hears;
    void this.#connect();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new Client(postgresSettings(this.#url));
    this.#client = client;
    client.on('notification', ({ payload }) => this.#hears.onPayload(payload ?? '[]'));
    client.on('error', () => undefined);
    client.on('end', () => this.#retryLater());
    try {
      await client.connect();
      await client.query(`LISTEN ${POKES}`);
      this.#retryMs = RETRY_MS_FIRST;
      this.#hears.onListening();
    } catch (error) {
      if (!this.#isStopped) this.#hears.report(error);
      await client.end().catch(() => undefined);
      this.#retryLater();
    }
  }

  #retryLater(): void {
    if (this.#isStopped) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#connect(), this.#retryMs);
    this.#retryMs = Math.min(2 * this.#retryMs, RETRY_MS_MAX);
  }
}
