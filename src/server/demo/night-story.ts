import { unresolvedOn } from '#domain/night-audit/unresolved.ts';
import { HOUR, atReception, type DemoAct } from './demo-act.ts';
import type { DemoDesk, DemoMoment } from './demo-desk.ts';
import { DEMO_DAYS_BACK } from './demo-house.ts';

const CLOSES_AT = 24 * HOUR - 5;

/** Every night behind today was closed by the reception, with what was open then accepted by name. */
export function tellNights(desk: DemoDesk): readonly DemoAct[] {
  return Array.from({ length: DEMO_DAYS_BACK + 1 }, (_, index) => {
    const day = desk.clock.dayFromToday(index - DEMO_DAYS_BACK - 1);
    return { moment: atReception({ day, minutes: CLOSES_AT }, desk.random), act: (moment) => closeDay(desk, moment) };
  });
}

function closeDay(desk: DemoDesk, moment: DemoMoment): void {
  const { day } = moment;
  const { arrivals, departures } = unresolvedOn(desk.state, day);
  const noShows = arrivals.map(({ reservationId }) => reservationId);
  const overstays = departures.map(({ reservationId }) => reservationId);
  desk.dispatch({ type: 'CloseBusinessDay', day, noShows, overstays }, moment);
}
