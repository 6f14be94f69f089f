import { setImmediate } from 'node:timers/promises';
import type { CommandEnvelope } from '#contract/commands.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { HOUR, type DemoAct } from './demo-act.ts';
import { DemoClock } from './demo-clock.ts';
import { DemoDesk } from './demo-desk.ts';
import { DEMO_DAYS_BACK, MANAGER, RECEPTION_PC, setUpCommands } from './demo-house.ts';
import { tellHouse } from './house-story.ts';
import { planStays } from './plan-stays.ts';
import { promiseRoomTwice } from './prepared-conflict.ts';
import { tellReady } from './ready-story.ts';
import { SeededRandom } from './seeded-random.ts';
import { StayStory } from './stay-story.ts';

/** What is told in one go, some milliseconds: the server's other hotels are answered in between. */
const ACTS_AT_ONCE = 25;

/** Everything that has been done in the demo hotel until today: real commands, in order, the same for the same day. */
export async function tellDemo(now: Instant): Promise<readonly CommandEnvelope[]> {
  const clock = new DemoClock(now);
  const random = new SeededRandom(formatHotelDay(clock.today));
  const desk = new DemoDesk(random, clock);
  const opening = {
    day: clock.dayFromToday(-DEMO_DAYS_BACK - 1),
    minutes: 9 * HOUR,
    person: MANAGER,
    device: RECEPTION_PC,
  };
  for (const command of setUpCommands(clock.today)) desk.dispatch(command, opening);
  const stories = planStays(clock.today, random).flatMap((planned) => new StayStory(desk, planned).acts());
  const acts = [...stories, ...tellHouse(desk), ...tellReady(desk)].filter(({ moment }) => clock.hasCome(moment));
  for (const [index, { moment, act }] of acts.toSorted(inTime).entries()) {
    if (index % ACTS_AT_ONCE === 0) await setImmediate();
    act(moment);
  }
  promiseRoomTwice(desk);
  return desk.commands;
}

function inTime({ moment: left }: DemoAct, { moment: right }: DemoAct): number {
  return left.day - right.day || left.minutes - right.minutes;
}
