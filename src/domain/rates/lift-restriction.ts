import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { HotelState } from '../hotel-state.ts';
import { pickedNights, type PickedNights } from './picked-nights.ts';
import { restrictedDay } from './rates.ts';
import type { RestrictionLifted } from './rates-events.ts';
import { flawOfPick, type NoNights, type UnknownRatePlan, type UnknownRoomType } from './rates-refusals.ts';
import { holds, type RestrictionKind, type SalesScope } from './restriction.ts';

/** Takes a restriction away, from the same types and plans that it was put on. */
export type LiftRestriction = PickedNights &
  SalesScope & { readonly type: 'LiftRestriction'; readonly restriction: RestrictionKind };

export type LiftRestrictionRefusal = UnknownRoomType | UnknownRatePlan | NoNights;

export function liftRestriction(
  hotel: HotelState,
  command: LiftRestriction,
): Decision<RestrictionLifted, LiftRestrictionRefusal> {
  const flaw = flawOfPick(hotel, command);
  if (flaw) return refuse(flaw);
  const isThere = pickedNights(command).some((day) =>
    holds(hotel.restrictions.get(restrictedDay(command, day)), command.restriction),
  );
  return isThere ? accept({ ...command, type: 'RestrictionLifted' }) : accept();
}
