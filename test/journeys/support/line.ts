import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HotelAddress } from './desk.ts';
import { CLOCK_MOVED_MS, MOVE_CLOCK } from './moved-clock.mjs';

const PUSH = /^\/api\/hotels\/[^/]+\/commands$/;

/** How far commands are on their way: at the server, which has not answered; or stored there, and only we do not know it. */
export type PushMoment = 'handed over' | 'answered';

/**
 * The line between one device and the server, which a journey cuts and mends. The device knows the server by the address of
 * its own line, so that all of it is cut off: windows, workers, service worker.
 */
export class Line {
  readonly #to: HotelAddress;
  readonly #proxy: Server;
  #port = 0;
  /** What the device asked for and the server did not answer, or answered with a fault of its own. */
  readonly unanswered: string[] = [];
  #holdsPushes = false;
  #keepsWaiting: RegExp | undefined;
  #waiting: (() => void)[] = [];
  #awaited: { readonly moment: PushMoment; readonly reached: () => void } | undefined;

  private constructor(to: HotelAddress) {
    this.#to = to;
    this.#proxy = createServer((asked, answer) => this.#pass(asked, answer));
  }

  static async to(server: HotelAddress): Promise<Line> {
    const line = new Line(server);
    await line.mend();
    return line;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  async mend(): Promise<void> {
    await new Promise<void>((resolve) => this.#proxy.listen(this.#port, 'localhost', resolve));
    this.#port = (this.#proxy.address() as AddressInfo).port;
  }

  /** What is under way breaks off; nothing new comes through. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#proxy.close(resolve));
    this.#proxy.closeAllConnections();
    await closed;
  }

  /** Everything comes through, except that no command reaches the server. */
  holdPushes(): void {
    this.#holdsPushes = true;
  }

  letPushes(): void {
    this.#holdsPushes = false;
  }

  /** Requests whose method and path look so are not answered until `letAll`. */
  keepWaiting(asked: RegExp): void {
    this.#keepsWaiting = asked;
  }

  letAll(): void {
    this.#keepsWaiting = undefined;
    for (const goOn of this.#waiting.splice(0)) goOn();
  }

  /** Resolves when the next push is that far. An answer that is waited for is lost. */
  nextPush(moment: PushMoment): Promise<void> {
    return new Promise((reached) => (this.#awaited = { moment, reached }));
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const isPush = asked.method === 'POST' && PUSH.test(asked.url ?? '');
    if (isPush && this.#holdsPushes) {
      asked.socket.destroy();
      return;
    }
    const { method, headers, url = '/' } = asked;
    if (this.#keepsWaiting?.test(`${method} ${url}`)) {
      this.#waiting.push(() => this.#pass(asked, answer));
      return;
    }
    if (movesClock(url)) delete headers['accept-encoding'];
    const onward = request(new URL(url, this.#to.url), { ...(method ? { method } : {}), headers }, (answered) => {
      if (isPush && this.#reach('answered')) {
        answer.destroy();
        return;
      }
      if ((answered.statusCode ?? 502) >= 500) this.unanswered.push(`${method} ${url}: ${answered.statusCode}`);
      answered.on('error', () => answer.destroy());
      if (movesClock(url)) return passScript(answered, answer);
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answer.flushHeaders();
      answered.pipe(answer);
    });
    onward.on('error', (error) => {
      if (!answer.destroyed) this.unanswered.push(`${method} ${url}: ${error.message}`);
      answer.destroy();
    });
    answer.on('close', () => onward.destroy());
    if (isPush) onward.on('finish', () => this.#reach('handed over'));
    asked.pipe(onward);
  }

  #reach(moment: PushMoment): boolean {
    const awaited = this.#awaited;
    if (awaited?.moment !== moment) return false;
    this.#awaited = undefined;
    awaited.reached();
    return true;
  }
}

/** Where a run is at another date, every script of the app begins there. */
function movesClock(url: string): boolean {
  return CLOCK_MOVED_MS !== 0 && url.endsWith('.js');
}

function passScript(answered: IncomingMessage, answer: ServerResponse): void {
  const { 'content-length': _, ...headers } = answered.headers;
  answer.writeHead(answered.statusCode ?? 502, headers);
  if (answered.statusCode === 200) answer.write(MOVE_CLOCK);
  answered.pipe(answer);
}
