import type { CaseCard, CaseStay } from '#contract/cases.ts';
import type { CaseChoice } from '#domain/cases/case-options.ts';
import type { CaseKind } from '#domain/cases/cases-events.ts';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { dayText, stayText } from './days.ts';
import { fieldWords } from './guests.ts';
import { momentWords } from './moments.ts';
import type { Names } from './names.ts';

type Told = { readonly heading: string; readonly question: string };

/** What happened, in one line, and what has to be decided. Nothing is lost, and the words say so. */
export function caseWords(card: CaseCard, names: Names): Told {
  return wording[card.kind](card, names);
}

const first = ({ stays }: CaseCard): string => stays[0]?.guest ?? 'A guest';
const others = ({ stays }: CaseCard): string =>
  stays
    .slice(1)
    .map(({ guest }) => guest)
    .join(' and ') || 'another guest';
const amount = ({ amountMinor = 0 }: CaseCard, names: Names): string => names.money(Math.abs(amountMinor));
const roomOf = ({ rooms }: CaseCard): string => (rooms[0] ? `Room ${rooms[0].number}` : 'A room');
const roomInText = ({ rooms }: CaseCard): string => (rooms[0] ? `room ${rooms[0].number}` : 'the room');
const when = ({ nights }: CaseCard): string => (nights ? ` for ${stayText(nights)}` : '');

const wording: Readonly<Record<CaseKind, (card: CaseCard, names: Names) => Told>> = {
  'room-occupied-twice': (card) => ({
    heading: `${roomOf(card)} has two guests in it`,
    question: `${first(card)} and ${others(card)} were both checked in to it. Who moves?`,
  }),
  'guest-in-two-rooms': (card) => ({
    heading: `${first(card)} was put in two rooms`,
    question: `Rooms ${card.rooms.map(({ number }) => number).join(' and ')}. Where is the guest really?`,
  }),
  'occupied-out-of-order': (card) => ({
    heading: `${roomOf(card)} is out of order, and ${first(card)} is in it`,
    question: 'Move the guest, or put the room back into service?',
  }),
  'cancelled-but-in-house': (card) => ({
    heading: `${first(card)} was cancelled and checked in`,
    question: 'The guest is probably in the house. Does the stay go on?',
  }),
  'no-show-but-arrived': (card) => ({
    heading: `${first(card)} was marked as no-show and checked in`,
    question: 'The guest is probably in the house. Does the stay go on?',
  }),
  'walked-but-in-house': (card) => ({
    heading: `${first(card)} was sent to another hotel and checked in`,
    question: 'The guest is probably in the house. Does the stay go on?',
  }),
  'arrived-on-other-dates': (card) => ({
    heading: `${first(card)} arrived on other dates than booked`,
    question: 'The stay now begins when the guest came. Is that right?',
  }),
  'dates-changed-twice': (card) => ({
    heading: `${first(card)} has two new dates`,
    question: 'Two desks changed the dates. The longer stay is kept until you have asked the guest. Which is right?',
  }),
  'left-before-departure': (card) => ({
    heading: `${first(card)} left before the booked departure`,
    question: 'The nights that are left are on sale again. Is that right?',
  }),
  'room-promised-twice': (card) => ({
    heading: `${roomOf(card)} was promised twice${when(card)}`,
    question: `${others(card)} has ${roomInText(card)}. Both bookings are kept. Where does ${first(card)} sleep?`,
  }),
  'displaced-by-closure': (card) => ({
    heading: `${roomOf(card)} was closed, and ${first(card)} was to have it`,
    question: `The booking is kept. Where does ${first(card)} sleep?`,
  }),
  'displaced-by-retirement': (card) => ({
    heading: `The hotel has ${roomInText(card)} no longer, and ${first(card)} was to have it`,
    question: `The booking is kept. Where does ${first(card)} sleep?`,
  }),
  'refunded-too-much': (card, names) => ({
    heading: `${first(card)} was given back more than was paid`,
    question: `${amount(card, names)} too much has left the house. Was a refund typed in twice?`,
  }),
  'payment-taken-twice': (card, names) => ({
    heading: `${first(card)} may have paid twice`,
    question: `Two payments of ${amount(card, names)} within half an hour. Both are kept. Were there two?`,
  }),
  'balance-after-check-out': (card, names) => ({
    heading: `${first(card)} has left and the bill is not settled`,
    question: `${amount(card, names)} when it was noticed. What becomes of it?`,
  }),
  'posted-at-another-price': (card, names) => ({
    heading: `A night of ${first(card)} was charged at another price`,
    question: `The difference is ${amount(card, names)}. The charge stands until somebody corrects it.`,
  }),
  'decided-twice': (card) => ({
    heading: `Two people decided about ${first(card)}, and not alike`,
    question: 'What was decided first stands; both decisions are in the history. Is it right so?',
  }),
  'drawer-opened-twice': () => ({
    heading: 'One cash drawer was opened at two desks',
    question: 'Both shifts are kept, each with its own sums. Count them apart?',
  }),
  'type-oversold': (card, names) => ({
    heading: `More ${card.roomTypeId ? names.typeName(card.roomTypeId) : 'rooms'} promised than there are${when(card)}`,
    question: `${first(card)} was booked last. Every booking is kept. What now?`,
  }),
  'booked-but-forgotten': (card) => ({
    heading: `A guest who asked to be forgotten is booked${when(card)}`,
    question: 'The booking is kept, without a name. Ask the guest again when they come.',
  }),
  'guest-details-differ': ({ correction }) => ({
    heading: `Two desks changed the ${correction ? fieldWords[correction.field].toLowerCase() : 'details'} of ${correction?.guest || 'a guest'}`,
    question: 'Both are kept, and the one that came last stands for now. Which is right?',
  }),
  'cancelled-but-changed': (card) => ({
    heading: `${first(card)} was cancelled, and got other dates`,
    question: 'Two people spoke to the guest. It is cancelled for now. Does the guest still come?',
  }),
  'cancelled-and-no-show': (card) => ({
    heading: `${first(card)} cancelled, and was marked as a no-show`,
    question: 'Cancelling costs something else than not coming. The cancellation stands for now. Which fee is right?',
  }),
  'booked-twice': (card) => ({
    heading: `${first(card)} was booked twice for the same nights`,
    question: 'Both bookings are kept. Are they two rooms, or one that was written down twice?',
  }),
};

type ChoiceWording = {
  readonly [Code in CaseChoice['code']]: (choice: Extract<CaseChoice, { code: Code }>, names: Names) => string;
};

/** A choice is named by its outcome. */
export function choiceWords(choice: CaseChoice, card: CaseCard, names: Names): string {
  if (choice.code === 'keep-as-is') return keepWords[card.kind];
  if (choice.code === 'value-is-right') return valueWords(choice.correctionId, card);
  const words = choices[choice.code] as (choice: CaseChoice, names: Names) => string;
  return words(choice, names);
}

const choices: ChoiceWording = {
  'put-in-room': ({ reservationId, roomId }, names) =>
    `Put ${names.guestOf(reservationId)} in ${names.roomNumber(roomId)}`,
  swap: ({ reservationId, roomId, other, otherRoomId }, names) =>
    `${names.guestOf(reservationId)} gets ${names.roomNumber(roomId)}, ${names.guestOf(other)} goes to ${names.roomNumber(otherRoomId)}`,
  'move-guest': ({ reservationId, roomId }, names) =>
    `Move ${names.guestOf(reservationId)} to ${names.roomNumber(roomId)}`,
  'shorten-stay': ({ reservationId, departure }, names) =>
    `${names.guestOf(reservationId)} leaves on ${dayText(departure)}`,
  'allow-overbooking': ({ roomTypeId, limit }, names) =>
    `Keep it: allow ${limit} overbooked ${names.typeName(roomTypeId)}`,
  'cancel-reservation': ({ reservationId }, names) => `Cancel ${names.guestOf(reservationId)} and tell them`,
  'link-to-calendar': ({ confirmation }) => `One room: the channel means booking ${confirmation}`,
  'cancel-duplicate': ({ confirmation }) => `One room: cancel booking ${confirmation}, without a fee`,
  'reinstate-reservation': ({ reservationId }, names) =>
    `${names.guestOf(reservationId)} comes: take the booking up again`,
  'take-dates': ({ reservationId, arrival, departure }, names) =>
    `${names.guestOf(reservationId)} stays ${stayText({ arrival, departure })}`,
  'combine-dates': ({ arrival, departure }) => `All nights of both: ${stayText({ arrival, departure })}`,
  'reinstate-check-out': () => 'The guest is still here: take the check-out back',
  'undo-check-in': () => 'The guest is not here: take the check-in back',
  'return-room-to-service': ({ roomId }, names) => `Room ${names.roomNumber(roomId)} is usable: return it to service`,
  'guest-is-in': ({ roomId }, names) => `The guest is in ${names.roomNumber(roomId)}`,
  'guests-share': ({ roomId }, names) => `They share ${names.roomNumber(roomId)}`,
  'value-is-right': () => 'This is right',
  'void-posting': ({ amountMinor }, names) => `It was a mistake: void ${names.money(amountMinor)}`,
  refund: ({ amountMinor }, names) => `Give back ${names.money(amountMinor)}`,
  allow: ({ amountMinor }, names) => `Take ${names.money(amountMinor)} off the bill`,
  'write-off': ({ amountMinor }, names) => `Write off ${names.money(amountMinor)}`,
  'keep-as-is': () => 'Keep it as it is',
};

function valueWords(correctionId: CorrectionId, { correction }: CaseCard): string {
  const value = correction?.values.find((one) => one.correctionId === correctionId)?.value;
  return value ? `“${value}” is right` : 'It stays empty';
}

const keepWords: Readonly<Record<CaseKind, string>> = {
  'room-occupied-twice': 'Keep it as it is',
  'guest-in-two-rooms': 'Keep it as it is',
  'occupied-out-of-order': 'The guest stays in it',
  'cancelled-but-in-house': 'Keep checked in',
  'no-show-but-arrived': 'Keep checked in',
  'walked-but-in-house': 'Keep checked in',
  'arrived-on-other-dates': 'Yes, that is right',
  'dates-changed-twice': 'Keep it as it is',
  'left-before-departure': 'Yes, that is right',
  'room-promised-twice': 'Keep it as it is',
  'displaced-by-closure': 'Keep it as it is',
  'displaced-by-retirement': 'Keep it as it is',
  'type-oversold': 'Keep it as it is',
  'booked-but-forgotten': 'Keep the booking',
  'guest-details-differ': 'Keep it as it is',
  'cancelled-but-changed': 'Keep it cancelled',
  'cancelled-and-no-show': 'The guest called: keep the cancellation',
  'booked-twice': 'Two rooms: keep both',
  'refunded-too-much': 'The house bears it',
  'payment-taken-twice': 'They are two real payments',
  'balance-after-check-out': 'Leave it open: it will be settled later',
  'posted-at-another-price': 'The charge is right',
  'decided-twice': 'Yes, leave it so',
  'drawer-opened-twice': 'Yes, count them apart',
};

/** Who did the last thing to a stay of the case: 'Ana, Reception PC, 14:02, offline'. */
export function lastDoneWords({ lastDone }: CaseStay, names: Names, now: number): string | undefined {
  if (!lastDone) return undefined;
  const { actor, device, at, offline } = lastDone;
  const parts = [names.staffName(actor), names.deviceName(device), momentWords(at, now)];
  return [...parts, ...(offline ? ['offline'] : [])].join(' · ');
}

/** How a decided case ended. */
export function resolutionWords(resolution: string | undefined): string {
  if (resolution === 'settled-itself') return 'Settled itself: somebody did the right thing without opening it';
  const code = resolution?.split(':')[0] as CaseChoice['code'] | undefined;
  return (code && ended[code]) ?? 'Decided';
}

const ended: Readonly<Record<CaseChoice['code'], string>> = {
  'put-in-room': 'Another room was given',
  swap: 'The rooms were exchanged',
  'move-guest': 'A guest was moved',
  'shorten-stay': 'The stay was shortened',
  'allow-overbooking': 'Overbooking was allowed',
  'cancel-reservation': 'The booking was cancelled',
  'link-to-calendar': 'The channel means the booking that was written by hand',
  'cancel-duplicate': 'One of the two was cancelled',
  'reinstate-reservation': 'The booking stands again',
  'take-dates': 'The dates were confirmed',
  'combine-dates': 'The stay has the nights of both',
  'reinstate-check-out': 'The check-out was taken back',
  'undo-check-in': 'The check-in was taken back',
  'return-room-to-service': 'The room was returned to service',
  'guest-is-in': 'The room was confirmed',
  'guests-share': 'They share the room',
  'value-is-right': 'One of the two was right',
  'void-posting': 'The line was voided',
  refund: 'Money was given back',
  allow: 'It was taken off the bill',
  'write-off': 'It was written off',
  'keep-as-is': 'Kept as it is',
};
