import { filter, type Observable } from 'rxjs';
import type { Poke } from '#contract/sync-protocol.ts';
import type { DeviceId } from '#domain/kernel/identifiers.ts';
import { httpPageSource } from '#worker/sync/begin/http-page-source.ts';
import type { PageSource } from '#worker/sync/begin/page-source.ts';
import { httpSyncServer } from '#worker/sync/http-sync-server.ts';
import type { ExchangeFailure, SyncServer } from '#worker/sync/sync-server.ts';
import type { Fault, FaultCount } from './fault-count.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { SimulatedServer } from './simulated-server.ts';

/** The server's two sides, as a device knows them over HTTP. */
type Portal = SyncServer & { readonly pages: PageSource };

const NO_ANSWER: ExchangeFailure = { answer: 'no-answer' };
const LONGEST_DELAY_MS = 3_000;

/** The line between one desk and the server: it loses, delays, repeats and overtakes, and is sometimes not there at all. */
export class SimulatedLine implements SyncServer {
  readonly pokes$: Observable<Poke>;
  readonly #server: SimulatedServer;
  readonly #random: SeededRandom;
  readonly #portal: Portal;
  /** The server's pages, over the same line. */
  readonly pages: PageSource;
  readonly #faults: FaultCount;
  /** Who speaks on it. */
  device: DeviceId;
  isCut = false;
  /** In a café: whoever asks anything gets a page where conditions must be accepted. */
  isBehindPortal = false;
  /** Nothing is lost or late any more; used to bring a simulation to rest. */
  isPerfect = false;

  constructor(server: SimulatedServer, device: DeviceId, random: SeededRandom, faults: FaultCount) {
    this.#server = server;
    this.device = device;
    this.#random = random;
    const origin = 'http://hotel.example';
    this.#portal = {
      ...httpSyncServer(server.hotelId, () => random.next(), origin),
      pages: httpPageSource(server.hotelId, origin),
    };
    this.#faults = faults;
    this.pages = this.#pageSource();
    this.pokes$ = server.pokes$.pipe(filter(() => !this.isCut && (this.isPerfect || !random.chance(0.3))));
  }

  push: SyncServer['push'] = (request, stop) =>
    this.#carry(
      () => this.#server.hear(this.device, 'push', () => this.#server.push(request)),
      (portal) => portal.push(request, stop),
    );

  pull: SyncServer['pull'] = (after, limit, stop) =>
    this.#carry(
      () => this.#server.hear(this.device, 'ask', () => this.#server.pull(after, limit)),
      (portal) => portal.pull(after, limit, stop),
    );

  offer: SyncServer['offer'] = (request, stop) =>
    this.#carry(
      () => this.#server.hear(this.device, 'ask', () => this.#server.offer(request, this.device)),
      (portal) => portal.offer(request, stop),
    );

  #pageSource(): PageSource {
    const ask = <Answer>(
      deliver: (pages: PageSource) => Promise<Answer | ExchangeFailure>,
    ): Promise<Answer | ExchangeFailure> =>
      this.#carry(
        () =>
          this.#server.hear(this.device, 'ask', async () =>
            this.#server.pages ? deliver(this.#server.pages) : NO_ANSWER,
          ),
        (portal) => deliver(portal.pages),
      );
    return {
      manifest: (stop) => ask((pages) => pages.manifest(stop)),
      pieces: (hashes, stop) => ask((pages) => pages.pieces(hashes, stop)),
      guests: (after, stop) => ask((pages) => pages.guests(after, stop)),
      guestsNamed: (guestIds, stop) => ask((pages) => pages.guestsNamed(guestIds, stop)),
    };
  }

  async #carry<Answer>(
    deliver: () => Promise<Answer | ExchangeFailure>,
    askPortal: (portal: Portal) => Promise<Answer | ExchangeFailure>,
  ): Promise<Answer | ExchangeFailure> {
    if (this.isPerfect) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return deliver();
    }
    if (this.isBehindPortal) {
      this.#faults.add('answered by a captive portal');
      await this.#delay();
      return askPortal(this.#portal);
    }
    await this.#delay();
    if (this.isCut || this.#happens(0.08, 'request lost')) return NO_ANSWER;
    if (this.#happens(0.06, 'request repeated')) {
      // The copy travels on its own and may arrive long after the original's answer.
      void this.#delay()
        .then(deliver)
        .catch(() => undefined);
    }
    const answer = await deliver();
    await this.#delay();
    return this.isCut || this.#happens(0.1, 'answer lost') ? NO_ANSWER : answer;
  }

  #happens(probability: number, fault: Fault): boolean {
    if (!this.#random.chance(probability)) return false;
    this.#faults.add(fault);
    return true;
  }

  #delay(): Promise<void> {
    const isSlow = this.#random.chance(0.1);
    const delayMs = this.#random.below(isSlow ? LONGEST_DELAY_MS : 100);
    return new Promise((resolve) => setTimeout(resolve, delayMs));
  }
}
