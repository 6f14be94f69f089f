import type { Clock } from '@sinonjs/fake-timers';
import { FaultCount, type Fault } from './fault-count.ts';
import { HOTEL_TO_SIMULATE, MANAGER } from './hotel-to-simulate.ts';
import type { SeededRandom } from './seeded-random.ts';
import { drawUpdate, NEWER_APP, olderApp, type SimulatedApp, type Update } from './simulated-app.ts';
import { SimulatedDesk } from './simulated-desk.ts';
import { SimulatedLine } from './simulated-network.ts';
import { SimulatedServer, type Backup } from './simulated-server.ts';

const MINUTE_MS = 60_000;
/** Longer than the longest retry and the slowest poll together. */
const REST_MS = 4 * MINUTE_MS;

/** One hotel on virtual time: its server, its desks, and what was done to them. */
export class House {
  readonly faults = new FaultCount();
  readonly server = new SimulatedServer(this.faults);
  commands = 0;
  readonly #time: Clock;
  readonly #trace: (line: string) => void;
  #desks: readonly SimulatedDesk[] = [];
  #ids = 0;
  #update: Update | undefined;
  #backup: { readonly devices: number; readonly database: Backup } | undefined;

  constructor(time: Clock, trace: (line: string) => void) {
    this.#time = time;
    this.#trace = trace;
  }

  /** What some have, and others have not; undefined: all are of one version. */
  get update(): Update | undefined {
    return this.#update;
  }

  get desks(): readonly SimulatedDesk[] {
    return this.#desks;
  }

  newId(): string {
    this.#ids += 1;
    return `id-${String(this.#ids).padStart(6, '0')}`;
  }

  tell(what: string, desk?: SimulatedDesk): void {
    this.#trace(`${new Date().toISOString().slice(11, 19)} ${desk ? `${desk.name}: ` : ''}${what}`);
  }

  breaks(fault: Fault, desk?: SimulatedDesk): void {
    this.faults.add(fault);
    this.tell(fault, desk);
  }

  /** The hotel is set up, every desk knows it, and from then on nothing can be relied on. */
  async open(desks: number, random: SeededRandom): Promise<void> {
    const version = random.branch();
    this.#update = version.chance(0.4) ? drawUpdate(version) : undefined;
    await this.server.found(this.#appOf(version));
    for (let index = 1; index <= desks; index += 1) this.#desks = [...this.#desks, await this.#enrol(index, random)];
    await this.#time.tickAsync(MINUTE_MS);
    for (const command of HOTEL_TO_SIMULATE) {
      const given = this.#desks[0]?.give(command, MANAGER);
      if (given) await this.whileTimePasses(given);
    }
    await this.#time.tickAsync(MINUTE_MS);
    for (const desk of this.#desks) desk.become(false);
  }

  /** Kept until another device joins: a server put back to before that would not know it, and a person would let it in anew. */
  backUp(): void {
    this.#backup = { devices: this.server.devices, database: this.server.backUp() };
  }

  /** False: there is no backup that knows all devices. */
  async restore(): Promise<boolean> {
    if (!this.#backup || this.#backup.devices !== this.server.devices) return false;
    await this.server.restore(this.#backup.database);
    const known = await this.server.commandIds();
    for (const desk of this.#desks) desk.serverWasRestored(known);
    return true;
  }

  async letTimePass(milliseconds: number): Promise<void> {
    await this.#time.tickAsync(milliseconds);
  }

  /** What a desk waits for needs time to pass; whoever waits for ever, as in a dead tab, is left waiting. */
  async whileTimePasses<Answer>(answering: Promise<Answer>): Promise<Answer | 'no answer'> {
    let answer: Answer | 'no answer' = 'no answer';
    let isAnswered = false;
    void answering.then((value) => {
      answer = value;
      isAnswered = true;
    });
    for (let waited = 0; waited < 600 && !isAnswered; waited += 1) await this.#time.tickAsync(waited < 10 ? 1 : 50);
    return answer;
  }

  /** Every line and disk perfect, every desk open, the server up, and time enough for all that waits. */
  async comeToRest(): Promise<void> {
    this.#trace('--- everything comes back ---');
    if (this.server.app.isOlder) this.server.update();
    else if (!this.server.isUp) this.server.start();
    for (const desk of this.#desks) {
      desk.line.isCut = false;
      desk.line.isBehindPortal = false;
      desk.become(true);
      desk.thawTabs();
      if (desk.tabs === 0) await desk.openTab();
    }
    await this.#time.tickAsync(REST_MS);
    // A device that was removed has heard so by now, and joins again.
    const absent = this.#desks.filter(({ tabs }) => tabs === 0);
    for (const desk of absent) await desk.openTab();
    if (absent.length > 0) await this.#time.tickAsync(REST_MS);
  }

  /** Whoever still runs an older version loads the newer one, and has time to read what it had stopped at. */
  async updateAll(): Promise<void> {
    const older = this.#desks.filter(({ runsOlder }) => runsOlder);
    for (const desk of older) {
      desk.update();
      await desk.reloadOlder();
    }
    if (older.length > 0) await this.#time.tickAsync(REST_MS);
  }

  async close(): Promise<void> {
    for (const desk of this.#desks) desk.killAllTabs();
    await this.server.close();
  }

  #appOf(random: SeededRandom): SimulatedApp {
    return this.#update && random.chance(0.6) ? olderApp(this.#update) : NEWER_APP;
  }

  async #enrol(index: number, random: SeededRandom): Promise<SimulatedDesk> {
    const name = `desk-${index}`;
    const { server, faults } = this;
    const device = await server.enrol(name);
    const desk = new SimulatedDesk({
      name,
      server,
      line: new SimulatedLine(server, device, random.branch(), faults),
      random: random.branch(),
      faults,
      app: this.#appOf(random.branch()),
    });
    // One device in four does not know what time it is.
    if (random.chance(0.25)) desk.clockErrorMs = (random.below(120) - 60) * MINUTE_MS;
    desk.become(true);
    await desk.openTab();
    return desk;
  }
}
