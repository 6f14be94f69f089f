import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConnectionAnswer, ConnectionTrouble } from '#contract/connections.ts';

/** What becomes of a connection is seen while one looks. */
const EVERY_MS = 5_000;

/** What is kept away from this device of one kind of connections, asked for as long as its element is on the screen. */
export class ConnectionWatch<Row> implements ReactiveController {
  rows: readonly Row[] = [];
  /** Why nothing of it is known now. */
  trouble: ConnectionTrouble | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #ask: () => Promise<ConnectionAnswer<readonly Row[]>>;
  #timer = 0;

  constructor(host: ReactiveControllerHost, ask: () => Promise<ConnectionAnswer<readonly Row[]>>) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    void this.look();
    this.#timer = window.setInterval(() => void this.#lookAgain(), EVERY_MS);
  }

  hostDisconnected(): void {
    window.clearInterval(this.#timer);
  }

  async look(): Promise<void> {
    this.show(await this.#ask());
  }

  show(answer: ConnectionAnswer<readonly Row[]>): void {
    this.trouble = answer.ok ? undefined : answer.why;
    if (answer.ok) this.rows = answer.value;
    this.#host.requestUpdate();
  }

  /** Without a connection what was seen stays, and what was typed. */
  async #lookAgain(): Promise<void> {
    const answer = await this.#ask();
    if (answer.ok) this.show(answer);
  }
}
