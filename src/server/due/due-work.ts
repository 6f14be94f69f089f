export type DueWorkParts<Name> = {
  /** What is to be done now and nobody is at, what waited longest first. */
  readonly due: (atMost: number) => Promise<readonly Name[]>;
  /** One turn of it; false where another process has it. Ends early where the signal says so. */
  readonly takeTurn: (name: Name, signal: AbortSignal) => Promise<boolean>;
  /** Of this process, at the same time. */
  readonly atOnce: number;
  readonly everyMs: number;
  readonly report: (trouble: unknown) => void;
};

/** After something was said to be due, so that many of it in a row are one look. */
const SOON_MS = 50;

/**
 * Work for others that is due by rows of the database, taken by any process. Nothing is kept in memory: what a process that
 * has died had not done is due for the next one.
 */
export class DueWork<Name extends object> {
  readonly #parts: DueWorkParts<Name>;
  readonly #ending = new AbortController();
  readonly #turns = new Map<string, Promise<void>>();
  #looking: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Timeout | undefined;

  constructor(parts: DueWorkParts<Name>) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#look(), this.#parts.everyMs).unref();
    this.wake();
  }

  /** Something may be due now. */
  wake(): void {
    if (this.#timer === undefined) return;
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      void this.#look();
    }, SOON_MS).unref();
  }

  /** Resolved when nothing is being done any more; what was under way is broken off, and is due for whoever comes next. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    clearTimeout(this.#soon);
    this.#timer = undefined;
    this.#ending.abort();
    await this.#looking;
    await Promise.all(this.#turns.values());
  }

  /** Does what is due now, until nothing is. */
  async doDue(): Promise<void> {
    await this.#look();
    while (this.#turns.size > 0) await Promise.race(this.#turns.values());
  }

  /** Does this one now; one that is under way is waited for. */
  async doNow(name: Name): Promise<void> {
    if (this.#ending.signal.aborted) return;
    this.#startTurn(name);
    await this.#turns.get(keyOf(name));
  }

  #look(): Promise<void> {
    this.#looking ??= this.#startTurns().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #startTurns(): Promise<void> {
    const free = this.#parts.atOnce - this.#turns.size;
    if (free <= 0 || this.#ending.signal.aborted) return;
    try {
      for (const name of await this.#parts.due(free)) this.#startTurn(name);
    } catch (error) {
      // Nothing is lost: what was not done is still due at the next look.
      this.#parts.report(error);
    }
  }

  #startTurn(name: Name): void {
    const key = keyOf(name);
    if (this.#turns.has(key)) return;
    const turn = this.#parts
      .takeTurn(name, this.#ending.signal)
      // There may be more of it, or of one that found no place before.
      .then((wasTaken) => (wasTaken ? this.wake() : undefined))
      .catch(this.#parts.report)
      .finally(() => this.#turns.delete(key));
    this.#turns.set(key, turn);
  }
}

function keyOf(name: object): string {
  return JSON.stringify(name);
}
