import { request, type ClientRequest } from 'node:http';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { Stores } from '#server/open-stores.ts';
import { StubbornDesk } from '#test/server/support/stubborn-desk.ts';
import type { BenchServers } from './bench-servers.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

const DEVICES = 1_000;
const POKES = 20;
const HOTEL = 'live' as HotelId;

export type LiveDevices = {
  readonly devices: number;
  /** Of the server, for each device that listens. */
  readonly bytesEach: number;
  /** From sending a push until the last device has heard of it. */
  readonly lastHeard: Percentiles;
};

/** What a thousand devices cost that listen to one hotel, spread over the processes; the pushes go to the first. */
export async function liveDevices(stores: Stores, servers: BenchServers): Promise<LiveDevices> {
  await stores.store.createHotel(HOTEL);
  const hotel = { hotelId: HOTEL, epoch: stores.store.epoch };
  const desk = await StubbornDesk.enrol(stores.access, hotel);
  await desk.push(() => servers.urls[0] ?? '');
  const before = servers.memory;
  const listeners: Listener[] = [];
  for (let index = 0; index < DEVICES; index += 1) {
    const device = await StubbornDesk.enrol(stores.access, hotel);
    const url = servers.urls[index % servers.urls.length] ?? '';
    listeners.push(await Listener.open(`${url}/api/hotels/${HOTEL}/live`, device.cookie));
  }
  const bytesEach = (servers.memory - before) / DEVICES;
  const latencies: number[] = [];
  for (let poke = 0; poke < POKES; poke += 1) {
    const from = performance.now();
    const head = desk.given.length + COMMANDS_PER_PUSH;
    const heard = Promise.all(listeners.map((listener) => listener.hears(head)));
    await desk.push(() => servers.urls[0] ?? '');
    await heard;
    latencies.push(performance.now() - from);
  }
  for (const listener of listeners) listener.close();
  return { devices: DEVICES, bytesEach, lastHeard: percentilesOf(latencies) };
}

/** Each of them registers a guest, which is one event. */
const COMMANDS_PER_PUSH = 3;

/** A connection for server-sent events, as cheap as one can be. */
class Listener {
  readonly #request: ClientRequest;
  #head = 0;
  #awaited: { readonly head: number; readonly heard: () => void } | undefined;

  private constructor(opened: ClientRequest) {
    this.#request = opened;
  }

  /** Resolved with the first poke, from which on the device hears every other. */
  static open(url: string, cookie: string): Promise<Listener> {
    return new Promise((resolve, reject) => {
      const opened = request(url, { headers: { cookie }, agent: false }, (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`listening was answered with ${answer.statusCode}`));
        answer.setEncoding('utf8');
        answer.once('data', () => resolve(listener));
        return answer.on('data', (text: string) => listener.#hear(text));
      });
      const listener = new Listener(opened);
      opened.on('error', reject);
      opened.end();
    });
  }

  hears(head: number): Promise<void> {
    return new Promise((heard) => {
      this.#awaited = { head, heard };
      this.#hear('');
    });
  }

  close(): void {
    this.#request.destroy();
  }

  #hear(text: string): void {
    for (const [, head] of text.matchAll(/"head":(\d+)/g)) this.#head = Math.max(this.#head, Number(head));
    if (this.#awaited && this.#head >= this.#awaited.head) this.#awaited.heard();
  }
}
