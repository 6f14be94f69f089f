import type { HotelCommand } from '#domain/hotel.ts';
import type { DemoTime } from './demo-clock.ts';
import type { DemoDesk, DemoMoment } from './demo-desk.ts';
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

/** One command, as the hotel then is; undefined: there is no occasion for it. */
export function actOf(
  desk: DemoDesk,
  moment: DemoMoment,
  command: (moment: DemoMoment) => HotelCommand | undefined,
): DemoAct {
  return {
    moment,
    act() {
      const given = command(moment);
      if (given) desk.dispatch(given, moment);
    },
  };
}
