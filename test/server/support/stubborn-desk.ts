import type { CommandEnvelope } from '#contract/commands.ts';
import type { CommandOutcome, PulledEvent, PushResponse } from '#contract/sync-protocol.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from '#server/access/access-store.ts';
import { enrolDevice } from '#server/access/enrol-device.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';
import { registerGuest } from './aurora-commands.ts';
import { Replica } from './replica.ts';

const COMMANDS_PER_PUSH = 3;
const AGAIN_MS = 25;

export type Hotel = { readonly hotelId: HotelId; readonly epoch: string };

/** A desk that sends what it has to any of several servers, and sends it again, elsewhere, until it has an answer. */
export class StubbornDesk {
  readonly given: CommandEnvelope[] = [];
  readonly outcomes = new Map<string, CommandOutcome>();
  /** Answers that were no outcome, and connections that ended without any. */
  refused = 0;
  /** What its browser shows the server. */
  readonly cookie: string;
  readonly #hotel: Hotel;
  readonly #replica: Replica;

  readonly #address: string | undefined;

  private constructor(hotel: Hotel, replica: Replica, cookie: string, address: string | undefined) {
    this.#address = address;
    this.#hotel = hotel;
    this.#replica = replica;
    this.cookie = cookie;
  }

  /** `address` is where it seems to come from, for servers that believe a proxy: requests are counted by address. */
  static async enrol(access: AccessStore, hotel: Hotel, address?: string): Promise<StubbornDesk> {
    const { deviceId, credential } = await enrolDevice(
      access,
      hotel.hotelId,
      { name: 'a desk', scope: 'desk' },
      atTheDesk.at,
    );
    return new StubbornDesk(hotel, new Replica(deviceId), `keyrack_${hotel.hotelId}=${credential}`, address);
  }

  /** `serverOf` says to which server an attempt goes. */
  async push(serverOf: (attempt: number) => string): Promise<void> {
    const guests = Array.from({ length: COMMANDS_PER_PUSH }, (_, index) =>
      registerGuest(`${this.#replica.replicaId} ${this.given.length + index}`),
    );
    await this.pushThese(guests, serverOf);
  }

  async pushThese(given: readonly HotelCommand[], serverOf: (attempt: number) => string): Promise<void> {
    const commands = given.map((command) => this.#replica.says(command));
    this.given.push(...commands);
    for (let attempt = 0; ; attempt += 1) {
      const outcomes = await this.#send(serverOf(attempt), commands);
      for (const outcome of outcomes ?? []) this.outcomes.set(outcome.commandId, outcome);
      if (outcomes) return;
      this.refused += 1;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }

  async pullAll(url: string): Promise<readonly PulledEvent[]> {
    const events: PulledEvent[] = [];
    for (;;) {
      const answer = await this.fetch(`${url}/api/hotels/${this.#hotel.hotelId}/events?after=${events.length}`);
      const [, ...lines] = (await answer.text()).trimEnd().split('\n');
      if (lines.length === 0) return events;
      events.push(...lines.map((line) => JSON.parse(line) as PulledEvent));
    }
  }

  fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const proxied = this.#address === undefined ? {} : { 'x-forwarded-for': this.#address };
    const headers = { 'content-type': 'application/json', cookie: this.cookie, ...proxied };
    return fetch(address, { ...init, headers });
  }

  /** Undefined where nobody knows what became of the commands: there was no answer, or it says so. */
  async #send(url: string, commands: readonly CommandEnvelope[]): Promise<readonly CommandOutcome[] | undefined> {
    const { hotelId, epoch } = this.#hotel;
    const { replicaId } = this.#replica;
    const body = JSON.stringify({ protocol: 1, appVersion: 'test', replicaId, epoch, commands });
    const answer = await this.fetch(`${url}/api/hotels/${hotelId}/commands`, { method: 'POST', body }).catch(
      (error: unknown) => {
        if (error instanceof TypeError) return undefined;
        throw error;
      },
    );
    if (!answer) return undefined;
    const text = await answer.text().catch(() => '');
    if (answer.ok && text !== '') return (JSON.parse(text) as PushResponse).outcomes;
    if (answer.ok || (answer.status === 503 && answer.headers.has('retry-after'))) return undefined;
    throw new Error(`the push was answered with ${answer.status}: ${text}`);
  }
}
