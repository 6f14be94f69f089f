import { filter, type Observable } from 'rxjs';
import type { Poke } from '#contract/sync-protocol.ts';
import type { DeviceId } from '#domain/kernel/identifiers.ts';
import type { ExchangeFailure, SyncServer } from '#worker/sync/sync-server.ts';
import type { FaultCount } from './fault-count.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { SimulatedServer } from './simulated-server.ts';

const NO_ANSWER: ExchangeFailure = { answer: 'no-answer' };
const LONGEST_DELAY_MS = 3_000;

/** The line between one desk and the server: it loses, delays, repeats and overtakes, and is sometimes not there at all. */
export class SimulatedLine implements SyncServer {
  readonly pokes$: Observable<Poke>;
  readonly #server: SimulatedServer;
  readonly #device: DeviceId;
  readonly #random: SeededRandom;
  readonly #faults: FaultCount;
  isCut = false;
  /** Nothing is lost or late any more; used to bring a simulation to rest. */
  isPerfect = false;

  constructor(server: SimulatedServer, device: DeviceId, random: SeededRandom, faults: FaultCount) {
    this.#server = server;
    this.#device = device;
    this.#random = random;
    this.#faults = faults;
    this.pokes$ = server.pokes$.pipe(filter(() => !this.isCut && (this.isPerfect || !random.chance(0.3))));
  }

  push: SyncServer['push'] = (request) => this.#carry(() => this.#server.push(request));

  pull: SyncServer['pull'] = (after, limit) => this.#carry(() => this.#server.pull(after, limit));

  offer: SyncServer['offer'] = (request) => this.#carry(() => this.#server.offer(request, this.#device));

  async #carry<Answer>(deliver: () => Promise<Answer>): Promise<Answer | ExchangeFailure> {
    if (this.isPerfect) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return deliver();
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

  #happens(probability: number, fault: string): boolean {
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
