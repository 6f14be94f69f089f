import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { HotelState } from '../hotel-state.ts';
import type { HotelSetUp } from './property-events.ts';

export type SetUpHotel = {
  readonly type: 'SetUpHotel';
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  /** The night audit turns the hotel's day, and this is the first one; without it the calendar turns it. */
  readonly opensOn?: HotelDay;
};

export type SetUpHotelRefusal =
  | { readonly code: 'hotel-already-set-up' }
  | { readonly code: 'name-missing' }
  | { readonly code: 'currency-unknown'; readonly currency: string };

export function setUpHotel(hotel: HotelState, command: SetUpHotel): Decision<HotelSetUp, SetUpHotelRefusal> {
  const { name, timeZone, currency, opensOn } = command;
  const known = hotel.property.get('property');
  if (known) {
    const isSame = known.name === name && known.timeZone === timeZone && known.currency === currency;
    return isSame ? accept() : refuse({ code: 'hotel-already-set-up' });
  }
  if (name.trim() === '') return refuse({ code: 'name-missing' });
  if (!/^[A-Z]{3}$/.test(currency)) return refuse({ code: 'currency-unknown', currency });
  return accept({ type: 'HotelSetUp', name, timeZone, currency, ...(opensOn === undefined ? {} : { opensOn }) });
}
