import FakeTimers, { type Clock } from '@sinonjs/fake-timers';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import type { RoomId, RoomTypeId, StaffId } from '#domain/kernel/identifiers.ts';
import { FIRST_DAY } from './every-answer.ts';
import { FaultCount } from './fault-count.ts';
import { brokenInvariants } from './invariants.ts';
import { whatAClerkDoes } from './random-clerk.ts';
import { SeededRandom } from './seeded-random.ts';
import { SimulatedDesk } from './simulated-desk.ts';
import { SimulatedLine } from './simulated-network.ts';
import { SimulatedServer } from './simulated-server.ts';

export type SimulationOptions = {
  readonly seed: number;
  readonly desks: number;
  readonly minutes: number;
  readonly trace: (line: string) => void;
};

export type SimulationResult = {
  readonly commands: number;
  readonly faults: FaultCount;
  readonly broken: readonly string[];
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Longer than the longest retry and the slowest poll together. */
const REST_MS = 4 * MINUTE_MS;
const STEP_MS = 5_000;

/** One schedule of one hotel on virtual time: the same options give the same run. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const time = virtualTime();
  const random = new SeededRandom(options.seed);
  const restoreChance = seedChance(random.branch());
  const server = new SimulatedServer();
  try {
    await server.found();
    const house = await openHouse(options, random, server, time);
    for (let passed = 0; passed < options.minutes * MINUTE_MS; passed += STEP_MS) {
      await time.tickAsync(random.below(STEP_MS * 2));
      await oneMoment(house);
    }
    await comeToRest(house);
    return { commands: house.commands, faults: house.faults, broken: await judge(house) };
  } finally {
    await server.close();
    restoreChance();
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

type House = {
  readonly random: SeededRandom;
  readonly server: SimulatedServer;
  readonly desks: readonly SimulatedDesk[];
  readonly faults: FaultCount;
  readonly time: Clock;
  readonly trace: (line: string) => void;
  ids: number;
  commands: number;
};

async function openHouse(
  { desks: count, trace }: SimulationOptions,
  random: SeededRandom,
  server: SimulatedServer,
  time: Clock,
): Promise<House> {
  const faults = new FaultCount();
  const desks: SimulatedDesk[] = [];
  for (let index = 0; index < count; index += 1) {
    const name = `desk-${index + 1}`;
    const line = new SimulatedLine(server, random.branch(), faults);
    line.isPerfect = true;
    // One device in four does not know what time it is.
    const clockErrorMs = random.chance(0.25) ? (random.below(120) - 60) * MINUTE_MS : 0;
    const desk = new SimulatedDesk({
      name,
      device: await server.enrol(name),
      server,
      line,
      random: random.branch(),
      clockErrorMs,
    });
    await desk.openTab();
    desks.push(desk);
  }
  const house: House = { random, server, desks, faults, time, trace, ids: 0, commands: 0 };
  await time.tickAsync(MINUTE_MS);
  await desks[0]?.give(SMALL_HOTEL, MANAGER);
  await time.tickAsync(MINUTE_MS);
  for (const { line } of desks) line.isPerfect = false;
  return house;
}

/** Something happens: mostly somebody works, sometimes something breaks or comes back. */
async function oneMoment(house: House): Promise<void> {
  const { random, desks, server, faults, trace } = house;
  const desk = random.pick(desks);
  if (!desk) return;
  const tell = (what: string): void => trace(`${new Date().toISOString().slice(11, 19)} ${what}`);
  const breaks = (fault: string): void => {
    faults.add(fault);
    tell(`${desk.name}: ${fault}`);
  };
  const chance = random.below(100);
  if (chance < 5) {
    desk.line.isCut = !desk.line.isCut;
    if (desk.line.isCut) breaks('line cut');
    else tell(`${desk.name}: line back`);
  } else if (chance < 8) {
    if (server.isUp) server.crash();
    else server.start();
    if (server.isUp) tell('server is back');
    else breaks('server killed');
  } else if (chance < 11) {
    if (desk.tabs > 0) breaks('tab killed');
    desk.killTab();
    if (desk.tabs === 0 || random.chance(0.5)) await desk.openTab();
  } else if (chance < 13) {
    if (desk.tabs < 3) await desk.openTab();
  } else if (chance < 15) {
    breaks('sync lock stolen');
    desk.browser.stealLock();
  } else await work(house, desk, tell);
}

async function work(house: House, desk: SimulatedDesk, tell: (what: string) => void): Promise<void> {
  const { random } = house;
  const view = {
    hotel: await desk.visible(),
    today: addDays(FIRST_DAY, Math.floor((desk.now - FIRST_DAY * DAY_MS) / DAY_MS)),
    now: desk.now,
    newId: () => `id-${String((house.ids += 1)).padStart(6, '0')}`,
  };
  const commands = whatAClerkDoes(random, view);
  const actor = random.pick(CLERKS) ?? MANAGER;
  // Not awaited where a clerk is fast: bursts share a transaction.
  const outcomes = await desk.give(commands, actor);
  house.commands += outcomes.length;
  for (const [index, outcome] of outcomes.entries())
    tell(`${desk.name}: ${JSON.stringify(commands[index])} → ${outcome}`);
}

/** Every line perfect, every desk open, the server up, and time enough for all that waits. */
async function comeToRest({ desks, server, time, trace }: House): Promise<void> {
  trace('--- everything comes back ---');
  if (!server.isUp) server.start();
  for (const desk of desks) {
    desk.line.isCut = false;
    desk.line.isPerfect = true;
    if (desk.tabs === 0) await desk.openTab();
  }
  await time.tickAsync(REST_MS);
}

async function judge({ server, desks, time }: House): Promise<readonly string[]> {
  const seen = [];
  for (const desk of desks) {
    const asking = Promise.all([desk.log(), desk.visible(), desk.answers()]);
    await time.tickAsync(1_000);
    const [log, visible, pages] = await asking;
    seen.push({ name: desk.name, log, waiting: desk.waiting, visible, pages });
  }
  const promised = desks.flatMap((desk) => desk.promised);
  const broken = brokenInvariants({
    log: await server.log(),
    promised,
    serverImage: await server.image(),
    desks: seen,
  });
  for (const desk of desks) desk.killAllTabs();
  return broken;
}

const MANAGER = 'manager' as StaffId;
const CLERKS = ['ana', 'bruno', 'chloe'].map((name) => name as StaffId);

/** Two types of three rooms, no overbooking: small enough that desks get into each other's way. */
const SMALL_HOTEL: readonly HotelCommand[] = [
  { type: 'SetUpHotel', name: 'Simulated', timeZone: 'Etc/UTC', currency: 'EUR' },
  ...['DBL', 'SUI'].flatMap((code): HotelCommand[] => {
    const roomTypeId = `type-${code}` as RoomTypeId;
    const rooms = [1, 2, 3].map((number) => ({ roomId: `${code}${number}` as RoomId, number: `${code}${number}` }));
    return [
      { type: 'AddRoomType', roomTypeId, name: code, code, sleeps: 2, standardPriceMinor: 9_000 },
      { type: 'AddRooms', roomTypeId, rooms },
    ];
  }),
];

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
