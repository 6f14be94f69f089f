import { dayText, nightsText, stayText } from '../days.ts';
import { plural } from '../plural.ts';
import { partyWords, statusWords } from '../statuses.ts';
import { wordsFor } from './words-for.ts';

/** What keeps a stay from being booked, changed or ended. */
export const staysRefusals = wordsFor({
  'no-availability': ({ roomTypeId, nights, houseFull }, names) =>
    houseFull
      ? `The house is full on ${nightsText(nights)}: no more may be sold, whatever the type. Choose other dates.`
      : `No ${names.typeName(roomTypeId)} is left for the ${plural(nights.length, 'night')} of ${nightsText(nights)}. Choose another type or other dates.`,
  'release-day-in-the-past': ({ businessDate }) =>
    `That release day has passed. Today is ${dayText(businessDate)}; choose today or later.`,
  'release-day-after-arrival': ({ arrival }) =>
    `The guest would arrive on ${dayText(arrival)}. Hold the room until then at the latest, or book it.`,
  'group-without-rooms': () => 'Choose at least one room for the group.',
  'group-not-complete': ({ rooms, notHad }) =>
    `${rooms - notHad.length} of ${plural(rooms, 'room')} can be booked, so none was. Book those, choose other types, or other dates.`,
  'dates-changed-meanwhile': ({ stay }) =>
    `A colleague has changed the dates: it is ${stayText(stay)} now. Look at it again before you cancel it.`,
  'held-longer': ({ heldUntil }) =>
    `A colleague now holds this room until ${dayText(heldUntil)}. Look at it again before you release it.`,
  'hold-released': ({ reservationId }, names) =>
    `The room held for ${names.guestOf(reservationId)} has been released. Take it up again first, if there is still one.`,
  superseded: ({ supersededBy }, names) =>
    `Another booking took the place of this one. Open the booking of ${names.guestOf(supersededBy)} instead.`,
  'not-due-in': ({ arrival, businessDate }) =>
    `The arrival is ${dayText(arrival)}, today is ${dayText(businessDate)}. Change the arrival to today first.`,
  'arrival-not-due': ({ arrival, businessDate }) =>
    `The arrival is ${dayText(arrival)}, today is ${dayText(businessDate)}: the guest can still come. Cancel it if they will not.`,
  'stay-is-over': ({ departure }) =>
    `This stay ended on ${dayText(departure)}. Make a new booking, or change its dates first.`,
  'left-on-another-day': ({ leftOn }) =>
    `The guest left on ${dayText(leftOn)}. Only a check-out of today can be taken back; make a new booking.`,
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
  'party-complete': ({ reservationId, party }, names) =>
    `Everybody in the party of ${names.guestOf(reservationId)} (${partyWords(party)}) has a name. Change the party first.`,
  'party-too-large': ({ sleeps, guests }) =>
    `This type sleeps ${sleeps}, and there are ${plural(guests, 'guest')}. Choose a larger type or book two rooms.`,
  'prices-do-not-cover-nights': ({ nights, prices }) =>
    `There are ${plural(prices, 'price')} for ${plural(nights, 'night')}. Look at the offer again.`,
  'night-not-of-stay': ({ night }) => `${dayText(night)} is no night of this stay. Look at its dates again.`,
  'wrong-status': ({ reservationId, status }, names) =>
    `Not possible: the stay of ${names.guestOf(reservationId)} is ${statusWords[status].toLowerCase()}.`,
  'unknown-reservation': () => 'This stay is not known on this device yet. It may still be on its way here.',
  'unknown-guest': () => 'This guest is not known on this device yet. Enter the name again.',
});
