import { wordsFor } from './words-for.ts';

/** What keeps the hotel from being set up so. */
export const propertyRefusals = wordsFor({
  'room-number-taken': ({ number }) => `There is a room ${number} already. Every room number exists once.`,
  'room-renumbered': ({ number }) => `A colleague has made this room ${number} already. Look at the rooms again.`,
  'room-number-missing': () => 'A room needs a number, such as 101 or B12.',
  'room-type-code-taken': ({ typeCode }) =>
    `The short name ${typeCode} is used by another room type. Choose another one.`,
  'unknown-room': () => 'This room does not exist here. A colleague may have changed the rooms.',
  'unknown-room-type': () => 'This room type does not exist here. A colleague may have changed the types.',
  'no-nights': () => 'The last day is not after the first. Choose at least one night.',
  'limit-invalid': () => 'The overbooking limit is a whole number, zero or more.',
  'sleeps-nobody': () => 'A room type sleeps at least one guest.',
  'name-missing': () => 'The name is missing.',
  'currency-unknown': ({ currency }) => `${currency} is no currency code. Enter three letters, such as EUR.`,
  'hotel-already-set-up': () => 'This hotel has been set up already, with other facts.',
  'hotel-not-set-up': () => 'The hotel has no name yet. Set it up first.',
});
