import FakeTimers, { type Clock } from '@sinonjs/fake-timers';
import { firstValueFrom } from 'rxjs';
import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { FIRST_DAY } from './every-answer.ts';
import type { FaultCount } from './fault-count.ts';
import { brokenInvariants } from './invariants.ts';
import { oneMoment } from './moments.ts';
import { olderAppsStop, type OlderApp } from './oracles/older-apps-stop.ts';
import { SeededRandom } from './seeded-random.ts';
import { House } from './simulated-house.ts';

export type SimulationOptions = {
  readonly seed: number;
  readonly desks: number;
  readonly minutes: number;
  /** The moments in which something happens; in the others time only passes. Undefined: all of them. */
  readonly only?: ReadonlySet<number>;
  readonly trace: (line: string) => void;
};

export type SimulationResult = {
  readonly commands: number;
  readonly faults: FaultCount;
  /** How many moments there were. */
  readonly moments: number;
  readonly broken: readonly string[];
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const STEP_MS = 5_000;
/** Far enough apart that the draws of two moments, and of two seeds, have nothing to do with each other. */
const MOMENT_STRIDE = 0x9e_37_79_b1;

/** One schedule of one hotel on virtual time: the same options give the same run. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const time = virtualTime();
  const random = new SeededRandom(options.seed);
  const restoreChance = seedChance(random.branch());
  const leaveCafe = answerAsAPortal();
  const house = new House(time, options.trace);
  try {
    await house.open(options.desks, random);
    let moments = 0;
    for (; moments * STEP_MS < options.minutes * MINUTE_MS; moments += 1) {
      // Each moment draws for itself, so that a schedule without some of its moments is otherwise the same.
      const draws = new SeededRandom(options.seed + Math.imul(moments + 1, MOMENT_STRIDE));
      await time.tickAsync(draws.below(STEP_MS * 2));
      if (options.only?.has(moments) ?? true) await oneMoment(house, draws);
    }
    await house.comeToRest();
    const stopped = await judgeOlder(house, time);
    await house.updateAll();
    const broken = [...stopped, ...(await judge(house, time))];
    return { commands: house.commands, faults: house.faults, moments, broken };
  } finally {
    await house.close();
    restoreChance();
    leaveCafe();
  }
}

let installed: Clock | undefined;

/** Ten in the morning of the first day. Installed once: a timer that outlives its schedule must not fire on real time. */
function virtualTime(): Clock {
  installed ??= FakeTimers.install({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  installed.reset();
  installed.setSystemTime(FIRST_DAY * DAY_MS + 10 * 60 * MINUTE_MS);
  return installed;
}

/** What can only be seen before the last device is updated. */
async function judgeOlder({ server, desks, update }: House, time: Clock): Promise<readonly string[]> {
  const older: OlderApp[] = [];
  for (const desk of desks) {
    for (const tab of desk.olderTabs) {
      const asking = firstValueFrom(tab.opened.status$);
      await time.tickAsync(1_000);
      const { position, troubles } = await asking;
      const asksForUpdate = troubles.some(({ code }) => code === 'app-too-old-for-log');
      older.push({ desk: desk.name, position, asksForUpdate, visible: await desk.seenIn(tab).visible() });
    }
  }
  return update ? olderAppsStop(await server.log(), update, older) : [];
}

async function judge({ server, desks }: House, time: Clock): Promise<readonly string[]> {
  const confirmed = await server.log();
  const dates = businessDatesOf(confirmed);
  const atRest = [];
  for (const desk of desks) {
    const { seen } = desk;
    const asking = Promise.all([seen.log(), seen.visible(), seen.answers(), seen.money(dates), seen.nights()]);
    await time.tickAsync(1_000);
    const [log, visible, pages, money, nights] = await asking;
    atRest.push({ name: desk.name, log, waiting: desk.waiting, visible, pages, money, nights });
  }
  return brokenInvariants({
    log: confirmed,
    promised: desks.flatMap((desk) => desk.promised),
    wiped: desks.flatMap(({ name, wipedUnheard }) => wipedUnheard.map((commandId) => ({ desk: name, commandId }))),
    serverImage: await server.image(),
    queues: [
      { of: 'the server', commandIds: server.decided },
      ...desks.flatMap(({ books }) => books.map(({ of, saved }) => ({ of, commandIds: saved }))),
    ],
    fenceObjections: desks.flatMap(({ books }) =>
      books.flatMap(({ of, fences }) => fences.objections.map((objection) => `${of}: ${objection}`)),
    ),
    desks: atRest,
  });
}

/** Whoever fetches anything is in a café: the simulated server is asked without a network, so all that is left is its portal. */
function answerAsAPortal(): () => void {
  const { fetch } = globalThis;
  const page = '<!doctype html><title>Welcome</title><button>I accept</button>';
  globalThis.fetch = async () => new Response(page, { status: 200, headers: { 'content-type': 'text/html' } });
  return () => void (globalThis.fetch = fetch);
}

/** Every business date that an event of the log counts on. */
function businessDatesOf(log: readonly RecordedEvent[]): readonly HotelDay[] {
  const dates = log.flatMap(({ event }) => ('businessDate' in event ? [event.businessDate] : []));
  return [...new Set(dates)].toSorted((left, right) => left - right);
}

/** Ids that the product makes come from the seed too, so that a schedule is the same to the letter. */
function seedChance(random: SeededRandom): () => void {
  const getRandomValues = <Values extends ArrayBufferView | null>(values: Values): Values => {
    if (values) {
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      for (let index = 0; index < bytes.length; index += 1) bytes[index] = random.below(256);
    }
    return values;
  };
  // An own property hides the one of the prototype until it is deleted.
  Object.defineProperty(crypto, 'getRandomValues', { configurable: true, value: getRandomValues });
  return () => void Reflect.deleteProperty(crypto, 'getRandomValues');
}
