import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { HotelState } from '../hotel-state.ts';
import { pickedNights, type PickedNights } from './picked-nights.ts';
import { restrictedDay } from './rates.ts';
import type { SalesRestricted } from './rates-events.ts';
import { flawOfPick, type NoNights, type UnknownRatePlan, type UnknownRoomType } from './rates-refusals.ts';
import { holds, type RestrictionKind, type SalesScope } from './restriction.ts';

/** Holds back selling on some days: of a type or of all, of a plan or of all. Bookings that were made stand. */
export type RestrictSales = PickedNights &
  SalesScope & {
    readonly type: 'RestrictSales';
    readonly restriction: RestrictionKind;
    /** Of a shortest or longest stay, in nights. */
    readonly stayNights?: number;
  };

export type RestrictSalesRefusal =
  | UnknownRoomType
  | UnknownRatePlan
  | NoNights
  | { readonly code: 'stay-length-invalid' };

export function restrictSales(
  hotel: HotelState,
  { stayNights, ...command }: RestrictSales,
): Decision<SalesRestricted, RestrictSalesRefusal> {
  const { restriction } = command;
  const flaw = flawOfPick(hotel, command);
  if (flaw) return refuse(flaw);
  const isLength = restriction === 'min-stay' || restriction === 'max-stay';
  if (isLength && (stayNights === undefined || stayNights < 1)) return refuse({ code: 'stay-length-invalid' });
  const isSo = pickedNights(command).every((day) =>
    holds(hotel.restrictions.get(restrictedDay(command, day)), restriction, stayNights),
  );
  if (isSo) return accept();
  return accept({ ...command, type: 'SalesRestricted', ...(isLength && stayNights ? { stayNights } : {}) });
}
