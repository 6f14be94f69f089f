import { addDays } from '#domain/kernel/hotel-day.ts';
import { currentBusinessDate } from '#domain/business-day/business-day.ts';
import { FIRST_DAY } from './every-answer.ts';
import { CLERKS, MANAGER } from './hotel-to-simulate.ts';
import { whatAClerkDoes } from './random-clerk.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { House } from './simulated-house.ts';
import type { SimulatedDesk } from './simulated-desk.ts';

/** What happens at one desk in one moment. */
type Moment = (house: House, desk: SimulatedDesk, random: SeededRandom) => Promise<void> | void;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** How often each thing happens, of a hundred moments; mostly somebody works. */
const MOMENTS: readonly (readonly [weight: number, moment: Moment])[] = [
  [5, cutOrMendLine],
  [3, killOrStartServer],
  [3, killTab],
  [2, openAnotherTab],
  [2, stealLock],
  [2, freezeTab],
  [2, thawTabs],
  [1, clockJumps],
  [0.6, evictDatabase],
  [1, enterOrLeavePortal],
  [0.4, removeDevice],
  [2, backUpServer],
  [0.7, restoreServer],
  [4, makePages],
  [0.3, dropPages],
  [1, updateDesk],
  [0.5, updateServer],
  [69.5, work],
];

/** Draws what happens next, and lets it happen. */
export async function oneMoment(house: House, random: SeededRandom): Promise<void> {
  const desk = random.pick(house.desks);
  let drawn = random.next() * MOMENTS.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, moment] of MOMENTS) {
    if (desk && drawn < weight) return moment(house, desk, random);
    drawn -= weight;
  }
}

function cutOrMendLine(house: House, desk: SimulatedDesk): void {
  desk.line.isCut = !desk.line.isCut;
  if (desk.line.isCut) house.breaks('line cut', desk);
  else house.tell('line back', desk);
}

function enterOrLeavePortal(house: House, desk: SimulatedDesk): void {
  desk.line.isBehindPortal = !desk.line.isBehindPortal;
  house.tell(desk.line.isBehindPortal ? 'behind a captive portal' : 'the portal is gone', desk);
}

async function removeDevice(house: House, desk: SimulatedDesk): Promise<void> {
  if (!house.server.isUp) return;
  house.breaks('device removed', desk);
  await house.server.remove(desk.line.device);
}

function backUpServer(house: House): void {
  house.backUp();
}

async function restoreServer(house: House): Promise<void> {
  if (await house.restore()) house.breaks('server restored from a backup');
}

function updateDesk(house: House, desk: SimulatedDesk): void {
  if (desk.runsOlder) house.tell('has fetched the newer version', desk);
  desk.update();
}

function updateServer({ server }: House): void {
  if (server.app.isOlder) server.update();
}

async function makePages({ server }: House): Promise<void> {
  await server.pages?.make();
}

async function dropPages(house: House): Promise<void> {
  if (!house.server.pages) return;
  house.breaks('pages dropped by the server');
  await house.server.pages.drop();
}

function killOrStartServer(house: House): void {
  if (house.server.isUp) {
    house.server.crash();
    house.breaks('server killed');
  } else {
    house.server.start();
    house.tell('server is back');
  }
}

async function killTab(house: House, desk: SimulatedDesk, random: SeededRandom): Promise<void> {
  if (desk.tabs > 0) house.breaks('tab killed', desk);
  desk.killTab();
  if (desk.tabs === 0 || random.chance(0.5)) await desk.openTab();
}

async function openAnotherTab(_: House, desk: SimulatedDesk): Promise<void> {
  if (desk.tabs < 3) await desk.openTab();
}

function stealLock(house: House, desk: SimulatedDesk): void {
  house.breaks('sync lock stolen', desk);
  desk.stealLock();
}

function freezeTab(house: House, desk: SimulatedDesk, random: SeededRandom): void {
  if (desk.tabs === 0) return;
  house.breaks('tab frozen', desk);
  desk.freezeTab();
  if (random.chance(0.5)) desk.stealLock();
}

function thawTabs(house: House, desk: SimulatedDesk): void {
  house.tell('tabs thawed', desk);
  desk.thawTabs();
}

function clockJumps(house: House, desk: SimulatedDesk, random: SeededRandom): void {
  house.breaks('clock jumped', desk);
  desk.clockErrorMs = (random.below(13) - 6) * HOUR_MS;
}

async function evictDatabase(house: House, desk: SimulatedDesk, random: SeededRandom): Promise<void> {
  house.breaks('database evicted', desk);
  await desk.evict();
  await desk.openTab();
  if (random.chance(0.5)) return;
  // Whoever finds an empty hotel starts the browser once more, in the middle of what was under way.
  await house.letTimePass(random.below(2_000));
  await killTab(house, desk, random);
}

async function work(house: House, desk: SimulatedDesk, random: SeededRandom): Promise<void> {
  if (desk.tabs === 0) await desk.openTab();
  const hotel = await desk.seen.visible();
  const today = addDays(FIRST_DAY, Math.floor((desk.now - FIRST_DAY * DAY_MS) / DAY_MS));
  const businessDate = currentBusinessDate(hotel) ?? today;
  const command = whatAClerkDoes(
    random,
    { hotel, businessDate, at: desk.now, newId: house.newId() },
    house.update?.commands,
  );
  if (!command) return;
  const outcome = await house.whileTimePasses(desk.give(command, random.pick(CLERKS) ?? MANAGER));
  house.commands += 1;
  house.tell(`${JSON.stringify(command)} → ${outcome}`, desk);
}
