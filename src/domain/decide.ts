import { businessDayDeciders } from './business-day/business-day-commands.ts';
import { approveQuarantined } from './cases/approve-quarantined.ts';
import { discardQuarantined } from './cases/discard-quarantined.ts';
import { resolveCase } from './cases/resolve-case.ts';
import { cleaningDeciders } from './cleaning/cleaning-commands.ts';
import type { Deciders } from './context.ts';
import { evolve } from './evolve.ts';
import { forgetGuest } from './guests/forget-guest.ts';
import { foliosDeciders } from './folios/folios-commands.ts';
import { guestsDeciders } from './guests/guests-commands.ts';
import type { HotelCommand, HotelEvent, HotelRefusal } from './hotel.ts';
import { forkHotelState, type HotelState } from './hotel-state.ts';
import { housekeepingDeciders } from './housekeeping/housekeeping-commands.ts';
import type { Circumstances, Decision } from './kernel/decider.ts';
import { nightChargesAfter } from './policies/night-charges-after.ts';
import { logbookDeciders } from './logbook/logbook-commands.ts';
import { needOfGuest } from './policies/need-of-guest.ts';
import { whenFeeIsDue } from './policies/when-fee-is-due.ts';
import { whenForgottenGuestIsBooked } from './policies/when-forgotten-guest-is-booked.ts';
import { whenDayIsClosed } from './policies/when-day-is-closed.ts';
import { whenBooksAgreeAgain } from './policies/when-books-agree-again.ts';
import { whenCaseSettlesItself } from './policies/when-case-settles-itself.ts';
import { whenGuestBooksTwice } from './policies/when-guest-books-twice.ts';
import { whenGuestLeavesRoom } from './policies/when-guest-leaves-room.ts';
import { whenMoneyNeedsPeople } from './policies/when-money-needs-people.ts';
import { whenOverstayHasNoRoom } from './policies/when-overstay-has-no-room.ts';
import { whenPromiseIsLate } from './policies/when-promise-is-late.ts';
import { whenTypeIsOversold } from './policies/when-type-is-oversold.ts';
import { whenWorkIsLate } from './policies/when-work-is-late.ts';
import { withoutLapsedHolds } from './policies/without-lapsed-holds.ts';
import { closeBusinessDay } from './night-audit/close-business-day.ts';
import { propertyDeciders } from './property/property-commands.ts';
import { ratesDeciders } from './rates/rates-commands.ts';
import { reservationsDeciders } from './reservations/reservations-commands.ts';
import { staffDeciders } from './staff/staff-commands.ts';
import { staysDeciders } from './stays/stays-commands.ts';
import { taxesDeciders } from './taxes/taxes-commands.ts';

/**
 * The events that a command causes on this state, those of the policies included, or the refusal. Pure and synchronous;
 * the state is not written to. The same function decides on the device, predicts for buttons and decides on the server.
 */
export function decide(
  hotel: HotelState,
  command: HotelCommand,
  given: Circumstances,
): Decision<HotelEvent, HotelRefusal> {
  const alone = decideAlone(hotel, command, given);
  const decision = withoutLapsedHolds(hotel, alone, given.businessDate, (after) => decideAlone(after, command, given));
  return decision.accepted ? { accepted: true, events: withPolicies(hotel, decision.events, given) } : decision;
}

/** The events, and what follows from them in other contexts. */
export function withPolicies(
  hotel: HotelState,
  events: readonly HotelEvent[],
  given: Circumstances,
): readonly HotelEvent[] {
  if (events.length === 0) return events;
  const after = forkHotelState(hotel);
  const happened = events.flatMap((event) => {
    const caused = [
      event,
      ...whenGuestLeavesRoom(hotel, event, given),
      // A stay that is taken up again and begins in one act gives its fee back once.
      ...whenFeeIsDue(after, event, given),
      ...whenDayIsClosed(hotel, event),
      ...whenPromiseIsLate(after, event, given),
    ];
    for (const one of caused) evolve(after, one);
    return caused;
  });
  const opened = [
    ...whenTypeIsOversold(after, happened, given),
    ...whenForgottenGuestIsBooked(after, happened),
    ...whenGuestBooksTwice(after, happened),
    ...whenOverstayHasNoRoom(after, happened),
    ...whenMoneyNeedsPeople(hotel, after, happened),
  ];
  for (const event of opened) evolve(after, event);
  return [
    ...happened,
    ...opened,
    ...whenCaseSettlesItself(after),
    ...whenBooksAgreeAgain(after),
    ...whenWorkIsLate(hotel, happened, given),
  ];
}

const DECIDERS: Deciders<HotelCommand, HotelEvent, HotelRefusal> = {
  ...propertyDeciders,
  ...staffDeciders,
  ...businessDayDeciders,
  ...taxesDeciders,
  ...ratesDeciders,
  ...guestsDeciders,
  ...housekeepingDeciders,
  ...cleaningDeciders,
  ...logbookDeciders,
  ...reservationsDeciders,
  ...foliosDeciders,
  ...staysDeciders,
  ForgetGuest: (hotel, command) => forgetGuest(hotel, command, (guestIds) => needOfGuest(hotel, guestIds)),
  CloseBusinessDay: (hotel, command, given) =>
    closeBusinessDay(hotel, command, given, (settled) => nightChargesAfter(hotel, settled)),
  ResolveCase: (hotel, command, given) => resolveCase(hotel, command, given, stepByStep(hotel, given)),
  ApproveQuarantined: (hotel, command, given) => approveQuarantined(hotel, command, stepByStep(hotel, given)),
  DiscardQuarantined: discardQuarantined,
};

type Decider = (hotel: HotelState, command: HotelCommand, given: Circumstances) => Decision<HotelEvent, HotelRefusal>;

function decideAlone(
  hotel: HotelState,
  command: HotelCommand,
  given: Circumstances,
): Decision<HotelEvent, HotelRefusal> {
  // The table's type pairs each command with its decider; TypeScript cannot follow that through a look-up.
  const decider = DECIDERS[command.type] as Decider;
  return decider(hotel, command, given);
}

/** Decides each command on a fork that has the events of the ones before it. */
function stepByStep(
  hotel: HotelState,
  given: Circumstances,
): (command: HotelCommand) => Decision<HotelEvent, HotelRefusal> {
  const fork = forkHotelState(hotel);
  return (command) => {
    const decision = decideAlone(fork, command, given);
    if (decision.accepted) for (const event of decision.events) evolve(fork, event);
    return decision;
  };
}
