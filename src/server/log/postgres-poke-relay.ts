import type { Pool } from 'pg';
import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import type { PokeRelay } from './poke-relay.ts';
import type { Pokes } from './pokes.ts';
import { POKES, PostgresListener } from './postgres-listener.ts';

/** What is written within this time is told in one go: NOTIFY in the append itself would halve the throughput (server.md 2.2). */
const COALESCE_MS = 10;
/** How late a device of another process hears of a write whose poke was lost. */
const POLL_MS = 5_000;
/** NOTIFY takes 8,000 bytes. */
const PAYLOAD_HOTELS_MAX = 80;

type Heads = readonly (readonly [HotelId, Position])[];

export type PostgresPokeRelayOptions = {
  /** Where LISTEN works: the server itself and no pooler that hands a connection to others after each transaction. */
  readonly url: string;
  readonly pool: Pool;
  readonly pollMs?: number;
};

/** Tells the other processes by NOTIFY from a connection of its own, hears them by LISTEN, and looks now and then all the same. */
export class PostgresPokeRelay implements PokeRelay {
  readonly #options: PostgresPokeRelayOptions;
  readonly #sql: PostgresConnection;
  readonly #unsaid = new Map<HotelId, Position>();
  #listener: PostgresListener | undefined;
  #saying: NodeJS.Timeout | undefined;
  #polling: NodeJS.Timeout | undefined;
  #report: (trouble: unknown) => void = () => undefined;
  #lastSaid: Promise<void> = Promise.resolve();

  constructor(options: PostgresPokeRelayOptions) {
    this.#options = options;
    this.#sql = new PostgresConnection(options.pool);
  }

  start(pokes: Pokes, report: (trouble: unknown) => void): void {
    const { url, pollMs = POLL_MS } = this.#options;
    this.#report = report;
    const look = (): void => void this.#look(pokes).catch(report);
    this.#listener = new PostgresListener(url, {
      // Whatever was said while nobody listened is found by looking.
      onListening: look,
      onPayload: (payload) => {
        for (const [hotelId, head] of JSON.parse(payload) as Heads) pokes.pokeFromAfar(hotelId, head);
      },
      report,
    });
    this.#polling = setInterval(look, pollMs);
  }

  announce(hotelId: HotelId, head: Position): void {
    this.#unsaid.set(hotelId, head);
    this.#saying ??= setTimeout(() => this.#say(), COALESCE_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#polling);
    if (this.#saying) this.#say();
    await this.#lastSaid;
    await this.#listener?.stop();
  }

  #say(): void {
    clearTimeout(this.#saying);
    this.#saying = undefined;
    const heads: Heads = [...this.#unsaid];
    this.#unsaid.clear();
    this.#lastSaid = this.#notify(heads).catch(this.#report);
  }

  async #notify(heads: Heads): Promise<void> {
    for (let from = 0; from < heads.length; from += PAYLOAD_HOTELS_MAX) {
      const payload = JSON.stringify(heads.slice(from, from + PAYLOAD_HOTELS_MAX));
      await this.#sql.one('SELECT pg_notify(?, ?)', POKES, payload);
    }
  }

  /** A primary-key look-up per hotel that somebody listens to: 500 of them take 2 ms. */
  async #look(pokes: Pokes): Promise<void> {
    const hotels = pokes.hotels;
    if (hotels.length === 0) return;
    const places = hotels.map(() => '?').join(', ');
    const heads = await this.#sql.all<{ hotelId: HotelId; head: Position }>(
      `SELECT hotel_id AS "hotelId", position AS head FROM log_head WHERE hotel_id IN (${places})`,
      ...hotels,
    );
    for (const { hotelId, head } of heads) pokes.pokeFromAfar(hotelId, head);
  }
}
