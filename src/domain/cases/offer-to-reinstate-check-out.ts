import type { HotelCommand } from '../hotel.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import { changeStayDates } from '../reservations/change-stay-dates.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { evolveStay } from '../stays/evolve-stay.ts';
import { reinstateCheckOut } from '../stays/reinstate-check-out.ts';
import type { OpenCase } from './case.ts';
import type { CaseOption } from './case-options.ts';
import { offer } from './offer.ts';

/** The check-out was the mistake: the guest is here still, for the nights they had asked for where those can be had. */
export function offerToReinstateCheckOut(
  hotel: HotelState,
  { nights }: OpenCase,
  { reservationId }: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  const reinstate: HotelCommand = { type: 'ReinstateCheckOut', reservationId };
  const decision = reinstateCheckOut(hotel, reinstate, { businessDate });
  if (!decision.accepted || decision.events.length === 0) return [];
  const after = forkHotelState(hotel);
  for (const event of decision.events) evolveStay(after, event);
  const stay = after.reservations.get(reservationId)?.stay;
  const choice = { code: 'reinstate-check-out', reservationId } as const;
  if (!nights || !stay || nights.departure <= stay.departure) return [offer(choice, reinstate)];
  const extend = { type: 'ChangeStayDates', reservationId, stay: { ...stay, departure: nights.departure } } as const;
  const canStay = changeStayDates(after, extend, { businessDate }).accepted;
  return [offer(choice, reinstate, ...(canStay ? [extend] : []))];
}
