import type { HotelRefusal, RefusalCode, RefusalOf } from '#domain/hotel.ts';
import { commandLabels } from './commands.ts';
import { dayText, nightsText } from './days.ts';
import type { Names } from './names.ts';
import { plural } from './plural.ts';
import { conditionWords, statusWords } from './statuses.ts';

/** Names the object, says what is in the way, says what can be done. */
type Wording = { readonly [Code in RefusalCode]: (refusal: RefusalOf<Code>, names: Names) => string };

export function refusalWords(refusal: HotelRefusal, names: Names): string {
  const words = wording[refusal.code] as (refusal: HotelRefusal, names: Names) => string;
  return words(refusal, names);
}

/** Typed as a full record, so that a refusal nobody has put into words does not compile. */
const wording: Wording = {
  'no-availability': ({ roomTypeId, nights }, names) =>
    `No ${names.typeName(roomTypeId)} is left for the ${plural(nights.length, 'night')} of ${nightsText(nights)}. Choose another type or other dates.`,
  'room-not-free': ({ roomId, heldBy, night }, names) =>
    `Room ${names.roomNumber(roomId)} is taken by ${names.guestOf(heldBy)} on the night of ${dayText(night)}. Choose another room or move them first.`,
  'room-occupied': ({ roomId, occupiedBy }, names) =>
    `${names.guestOf(occupiedBy)} is still in room ${names.roomNumber(roomId)}. Check them out first or choose another room.`,
  'room-not-ready': ({ roomId, condition }, names) =>
    `Room ${names.roomNumber(roomId)} is ${conditionWords[condition].toLowerCase()}. Choose a ready room, or give it as it is.`,
  'room-out-of-order': ({ roomId, night }, names) =>
    `Room ${names.roomNumber(roomId)} is out of order on ${dayText(night)}. Choose another room or return it to service.`,
  'room-chosen-by-hand': ({ roomId }, names) =>
    `A colleague chose room ${names.roomNumber(roomId)} for this guest, so it is not changed automatically.`,
  'room-number-taken': ({ number }) => `There is a room ${number} already. Every room number exists once.`,
  'room-number-missing': () => 'A room needs a number, such as 101 or B12.',
  'room-type-code-taken': ({ typeCode }) =>
    `The short name ${typeCode} is used by another room type. Choose another one.`,
  'guest-in-another-room': ({ roomId }, names) =>
    `The guest is in room ${names.roomNumber(roomId)} now. Look at the stay again, then move them from there.`,
  'not-due-in': ({ arrival, businessDate }) =>
    `The arrival is ${dayText(arrival)}, today is ${dayText(businessDate)}. Change the arrival to today first.`,
  'arrival-not-due': ({ arrival, businessDate }) =>
    `The arrival is ${dayText(arrival)}, today is ${dayText(businessDate)}: the guest can still come. Cancel it if they will not.`,
  'stay-is-over': ({ departure }) =>
    `This stay ended on ${dayText(departure)}. Make a new booking, or change its dates first.`,
  'early-departure': ({ departure }) =>
    `Booked until ${dayText(departure)}. Shorten the stay first; the nights after today go back on sale.`,
  'night-already-spent': ({ arrival }) =>
    `The guest arrived on ${dayText(arrival)} and has spent a night here. Check them out instead.`,
  'departure-before-arrival': () =>
    'The departure is before the arrival. Choose a later departure; the same day is day use.',
  'arrival-in-the-past': ({ businessDate }) => `The arrival is in the past. Today is ${dayText(businessDate)}.`,
  'arrival-fixed': ({ arrival }) =>
    `The guest arrived on ${dayText(arrival)}. Only the departure can still be changed.`,
  'departure-in-the-past': ({ businessDate }) =>
    `The departure is in the past. Today is ${dayText(businessDate)}; choose today or later.`,
  'party-too-large': ({ sleeps, guests }) =>
    `This type sleeps ${sleeps}, and there are ${plural(guests, 'guest')}. Choose a larger type or book two rooms.`,
  'prices-do-not-cover-nights': ({ nights, prices }) =>
    `There are ${plural(prices, 'price')} for ${plural(nights, 'night')}. Look at the offer again.`,
  'wrong-status': ({ reservationId, status }, names) =>
    `Not possible: the stay of ${names.guestOf(reservationId)} is ${statusWords[status].toLowerCase()}.`,
  'unknown-reservation': () => 'This stay is not known on this device yet. It may still be on its way here.',
  'unknown-guest': () => 'This guest is not known on this device yet. Enter the name again.',
  'unknown-room': () => 'This room does not exist here. A colleague may have changed the rooms.',
  'unknown-room-type': () => 'This room type does not exist here. A colleague may have changed the types.',
  'no-nights': () => 'The last day is not after the first. Choose at least one night.',
  'closure-in-the-past': ({ businessDate }) => `A room can be closed from today on. Today is ${dayText(businessDate)}.`,
  'price-invalid': () => 'A price is zero or more. Enter it again.',
  'limit-invalid': () => 'The overbooking limit is a whole number, zero or more.',
  'sleeps-nobody': () => 'A room type sleeps at least one guest.',
  'name-missing': () => 'The name is missing.',
  'currency-unknown': ({ currency }) => `${currency} is no currency code. Enter three letters, such as EUR.`,
  'hotel-already-set-up': () => 'This hotel has been set up already, with other facts.',
  'hotel-not-set-up': () => 'The hotel has no name yet. Set it up first.',
  'case-option-gone': () =>
    'This choice is no longer possible: something has changed since. Look at the choices again.',
  'case-step-refused': ({ step }) =>
    `This choice no longer works: “${commandLabels[step]}” is not possible any more. Look at the choices again.`,
  'needs-connection': () =>
    'This needs a connection, because every desk must know of it at once. Everything else goes on without one.',
};
