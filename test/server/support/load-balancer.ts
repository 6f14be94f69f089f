const LOOK_EVERY_MS = 50;

type BalancedServer = { readonly url: string; isReady(): Promise<boolean> };

/** Sends each request to the next server that says it is ready, as the load balancer of a hotel group does. */
export class LoadBalancer {
  readonly #servers: readonly BalancedServer[];
  readonly #looking: NodeJS.Timeout;
  #ready: readonly BalancedServer[] = [];
  #turn = 0;

  private constructor(servers: readonly BalancedServer[]) {
    this.#servers = servers;
    this.#looking = setInterval(() => void this.#look(), LOOK_EVERY_MS);
  }

  static async before(servers: readonly BalancedServer[]): Promise<LoadBalancer> {
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
