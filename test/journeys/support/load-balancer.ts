import type { HotelAddress } from './desk.ts';
import type { HotelServer } from './hotel-server.ts';

const LOOK_EVERY_MS = 50;

/** Sends each request to the next server that says it is ready, as the load balancer of a hotel group does. */
export class LoadBalancer implements HotelAddress {
  readonly #servers: readonly HotelServer[];
  readonly #looking: NodeJS.Timeout;
  #ready: readonly HotelServer[] = [];
  #turn = 0;

  private constructor(servers: readonly HotelServer[]) {
    this.#servers = servers;
    this.#looking = setInterval(() => void this.#look(), LOOK_EVERY_MS);
  }

  static async before(servers: readonly HotelServer[]): Promise<LoadBalancer> {
    const balancer = new LoadBalancer(servers);
    await balancer.#look();
    return balancer;
  }

  /** Where the next request goes. */
  get url(): string {
    const choices = this.#ready.length > 0 ? this.#ready : this.#servers;
    this.#turn += 1;
    return choices[this.#turn % choices.length]?.url ?? '';
  }

  stop(): void {
    clearInterval(this.#looking);
  }

  async #look(): Promise<void> {
    const answers = await Promise.all(this.#servers.map(async (server) => ((await server.isReady()) ? [server] : [])));
    this.#ready = answers.flat();
  }
}
