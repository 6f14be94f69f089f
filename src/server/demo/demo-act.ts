import type { DemoTime } from './demo-clock.ts';
import type { DemoMoment } from './demo-desk.ts';
import { HOUSEKEEPERS, HOUSEKEEPING_PHONE, RECEPTION_PC, RECEPTIONISTS } from './demo-house.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Something that somebody will do at a moment, if the hotel then allows it. */
export type DemoAct = { readonly moment: DemoMoment; readonly act: (moment: DemoMoment) => void };

export const HOUR = 60;

export function atReception(time: DemoTime, random: SeededRandom): DemoMoment {
  return { ...time, person: random.pick(RECEPTIONISTS), device: RECEPTION_PC };
}

export function onTheFloors(time: DemoTime, random: SeededRandom): DemoMoment {
  return { ...time, person: random.pick(HOUSEKEEPERS), device: HOUSEKEEPING_PHONE };
}
