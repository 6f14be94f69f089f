import { dayText, stayText } from '../days.ts';
import { conditionWords } from '../statuses.ts';
import { wordsFor } from './words-for.ts';

/** What keeps a room from being given. */
export const roomsRefusals = wordsFor({
  'room-not-free': ({ roomId, heldBy, night }, names) =>
    `Room ${names.roomNumber(roomId)} is taken by ${names.guestOf(heldBy)} on the night of ${dayText(night)}. Choose another room or move them first.`,
  'room-occupied': ({ roomId, occupiedBy }, names) =>
    `${names.guestOf(occupiedBy)} is still in room ${names.roomNumber(roomId)}. Check them out first or choose another room.`,
  'room-not-ready': ({ roomId, condition }, names) =>
    `Room ${names.roomNumber(roomId)} is ${conditionWords[condition].toLowerCase()}. Choose a ready room, or give it as it is.`,
  'room-out-of-service': ({ roomId }, names) =>
    `Room ${names.roomNumber(roomId)} is out of service: something in it does not work. Choose another room, or give it as it is.`,
  'room-out-of-order': ({ roomId, night, houseUse }, names) =>
    houseUse
      ? `The house uses room ${names.roomNumber(roomId)} itself on ${dayText(night)}. Choose another room or end the house use.`
      : `Room ${names.roomNumber(roomId)} is out of order on ${dayText(night)}. Choose another room or return it to service.`,
  'night-not-to-come': () =>
    'A move is planned for a night to come, after the first one of the stay and before its departure.',
  'room-retired': ({ roomId, from }, names) =>
    `The hotel has room ${names.roomNumber(roomId)} no longer from ${dayText(from)} on. Choose another room.`,
  'room-chosen-by-hand': ({ roomId }, names) =>
    `A colleague chose room ${names.roomNumber(roomId)} for this guest, so it is not changed automatically.`,
  'room-locked': ({ reservationId, roomId }, names) =>
    `${names.guestOf(reservationId)} was promised room ${names.roomNumber(roomId)} and is not to be moved. Allow the move first.`,
  'room-changed': ({ reservationId, roomId }, names) =>
    roomId
      ? `${names.guestOf(reservationId)} has room ${names.roomNumber(roomId)} now. Look at the stay again.`
      : `${names.guestOf(reservationId)} has no room now. Look at the stay again.`,
  'no-room-assigned': ({ reservationId }, names) =>
    `${names.guestOf(reservationId)} has no room yet. Give them one first.`,
  'guest-in-another-room': ({ roomId }, names) =>
    `The guest is in room ${names.roomNumber(roomId)} now. Look at the stay again, then move them from there.`,
  'unknown-closure': () => 'This closure is not known here any more. Look at the room again.',
  'closure-ended': ({ roomId }, names) =>
    `A colleague has given room ${names.roomNumber(roomId)} back already. Close it again if it needs longer.`,
  'closure-changed': ({ nights }) =>
    `A colleague has changed this closure: it is for ${stayText(nights)} now. Look at it again.`,
  'closure-in-the-past': ({ businessDate }) => `A room can be closed from today on. Today is ${dayText(businessDate)}.`,
});
