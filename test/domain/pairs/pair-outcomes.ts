import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { CommandType, HotelCommand, HotelEvent } from '#domain/hotel.ts';
import { forkHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import { settle } from '#domain/settle.ts';
import { asRecorded } from '#test/support/as-recorded.ts';
import { partsThatDiffer, type Part } from './parts-of-hotel.ts';

/** What a desk, apart from the others, has said "yes" to. */
export type Sent = { readonly command: HotelCommand; readonly given: Circumstances };

/**
 * What becomes of two commands that two desks gave at once, whichever reaches the server first. `commutes`: both hold as they
 * were given and the hotel is the same in either order. `re-decided`: no person is asked, but the one that came second is
 * settled, or the order shows. `case`: people must decide.
 */
export type Outcome = 'commutes' | 're-decided' | 'case';

/** What came of two commands, and of what another end came when the other one was heard first; nothing: of nothing. */
export type Tried = { readonly outcome: Outcome; readonly shows: readonly Part[] };

export function outcomeOf(common: HotelState, front: Sent, back: Sent): Tried {
  const frontFirst = inOrder(common, front, back);
  const backFirst = inOrder(common, back, front);
  const shows = partsThatDiffer(frontFirst.hotel, backFirst.hotel);
  if (frontFirst.opensCase || backFirst.opensCase) return { outcome: 'case', shows };
  if (frontFirst.isSettled || backFirst.isSettled) return { outcome: 're-decided', shows };
  return { outcome: shows.length === 0 ? 'commutes' : 're-decided', shows };
}

type InOrder = { readonly hotel: HotelState; readonly isSettled: boolean; readonly opensCase: boolean };

function inOrder(common: HotelState, first: Sent, second: Sent): InOrder {
  const hotel = forkHotelState(common);
  hear(hotel, first);
  const alone = casesIn(hear(forkHotelState(common), second).events);
  const { events, isSettled } = hear(hotel, second);
  return { hotel, isSettled, opensCase: casesIn(events).some((caseId) => !alone.includes(caseId)) };
}

function hear(hotel: HotelState, { command, given }: Sent): { events: readonly HotelEvent[]; isSettled: boolean } {
  const decision = decide(hotel, command, given);
  const events = decision.accepted ? decision.events : settle(hotel, command, given, decision.refusal).events;
  for (const event of events) evolve(hotel, event, asRecorded(given, 1));
  return { events, isSettled: !decision.accepted };
}

function casesIn(events: readonly HotelEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'CaseOpened' ? [event.caseId] : []));
}

/** 'AssignRoom × BookRoom', the same for either order. */
export function pairName(one: CommandType, other: CommandType): string {
  return [one, other].toSorted().join(' × ');
}
