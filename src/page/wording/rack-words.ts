import type { RackBar, RackClosure, RackNight, RackRoom } from '#contract/rack.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { dayWords, type DayWords } from './dates.ts';
import { conditionWords, partyWords } from './statuses.ts';

const rules = new Intl.PluralRules('en');
const count = (number: number, one: string, other: string) =>
  `${number} ${rules.select(number) === 'one' ? one : other}`;

export const nightsWords = (nights: number) => (nights === 0 ? 'day use' : count(nights, 'night', 'nights'));
export const roomsWords = (rooms: number) => count(rooms, 'room', 'rooms');

/** Every word of the chart that does not depend on a day. */
export const rackWords = {
  chart: 'Tape chart',
  house: 'House',
  freeRooms: 'Free rooms',
  freeShort: 'Free',
  unassigned: 'Unassigned',
  unassignedShort: 'No room',
  unassignedOf: (type: string, stays: number) => `Unassigned, ${type}: ${count(stays, 'booking', 'bookings')}`,
  today: 'Today',
  earlier: 'Earlier days',
  later: 'Later days',
  goToDate: 'Go to date',
  zoom: 'Days across',
  zoomShort: { 7: '1 w', 14: '2 w', 28: '4 w', 56: '8 w' },
  zoomLong: { 7: '1 week', 14: '2 weeks', 28: '4 weeks', 56: '8 weeks' },
  zoomed: (days: number) => `${count(days, 'day', 'days')} across`,
  assignRooms: 'Assign rooms',
  view: 'View',
  density: 'Row height',
  densities: { comfortable: 'Comfortable', normal: 'Normal', compact: 'Compact' },
  showGhosts: 'Show cancelled and no-shows',
  print: 'Print two weeks',
  legend: 'What the colours mean',
  keys: 'Keys in the chart',
  close: 'Close',
  loading: 'Loading',
  noRooms: 'No rooms yet.',
  noMoreBookings: 'No further booking here.',
  folded: (isOpen: boolean, type: string) => `${type} ${isOpen ? 'opened' : 'folded'}`,
  outOfOrder: 'Out of order',
  houseUse: 'House use',
  retired: 'No longer a room',
  conditionLetters: { dirty: 'D', pickup: 'P', clean: 'C', inspected: 'I' } satisfies Record<RoomCondition, string>,
  looks: {
    option: 'Option: held, not confirmed',
    confirmed: 'Confirmed',
    'due-in': 'Due in',
    'in-house': 'In house',
    'due-out': 'Due out',
    'checked-out': 'Checked out',
    'no-show': 'No-show',
    cancelled: 'Cancelled',
  },
  overdueIn: 'Overdue: not arrived',
  overdueOut: 'Overdue: not checked out',
  marks: {
    pending: 'Waiting to send',
    conflict: 'Needs a decision',
    atRisk: 'May no longer be possible',
    doNotMove: 'Do not move',
  },
  marksLong: {
    pending: 'Saved on this device. Not yet on other devices.',
    conflict: 'Two promises meet here. Someone must decide.',
    doNotMove: 'Do not move: this very room was promised.',
    atRisk: 'A waiting change may no longer be possible as it was made.',
  },
  movedFrom: 'Continues from another room',
  movedTo: 'Continues in another room',
} as const;

export const cardWords = {
  open: 'Open booking',
  checkIn: 'Check in',
  checkOut: 'Check out',
  move: 'Move to room…',
  assign: 'Assign room…',
  dates: 'Change dates…',
  unassign: 'Take out of room',
  lock: 'Do not move',
  unlock: 'May be moved',
  noShow: 'Mark no-show',
  cancel: 'Cancel booking…',
  booking: (confirmation: string) => `Booking ${confirmation}`,
  newBooking: 'New booking',
  closeRoom: 'Close room…',
  returnRoom: 'Return to service',
  endHouseUse: 'End house use',
  room: (number: string) => `Room ${number}`,
  occupied: 'Occupied',
  vacant: 'Vacant',
  condition: 'Condition',
} as const;

export const liftWords = {
  moving: (guest: string) => `Moving ${guest}`,
  dating: (guest: string) => `Changing dates of ${guest}`,
  creating: 'New booking',
  moveHint: 'Arrows or a click choose the room, Enter drops, Esc puts back.',
  datesHint: '← → departure, Shift + ← → arrival, Enter drops, Esc puts back.',
  drop: 'Drop here',
  save: 'Save dates',
  putBack: 'Put back',
  arrivalEarlier: 'Arrive one day earlier',
  arrivalLater: 'Arrive one day later',
  departureEarlier: 'Leave one day earlier',
  departureLater: 'Leave one day later',
  arrival: 'Arrival',
  departure: 'Departure',
  free: 'free',
  waits: 'waits without a room',
  otherRoomType: 'free, but another room type',
  taken: (guest: string) => `taken by ${guest}`,
  closed: (reason: string) => `out of order: ${reason}`,
  asking: 'checking…',
  unchanged: 'as before',
  nowhere: 'No room there.',
  putBackDone: 'Put back.',
  refused: (words: string) => `Not done: ${words}`,
  historyStays: 'This stay can no longer be moved.',
} as const;

/** Keys in the order a newcomer needs them. */
export const keyWords: readonly (readonly [string, string])[] = [
  ['← → ↑ ↓', 'Day and room'],
  ['Ctrl ← →', 'Previous, next booking'],
  ['PgUp PgDn', 'One screen'],
  ['Ctrl PgUp PgDn', 'Room type'],
  ['Home End', 'First, last day in sight'],
  ['T', 'Today'],
  ['G', 'Go to date'],
  ['+ −', 'Zoom'],
  ['Shift ← →', 'Choose nights'],
  ['Enter', 'Open, or new booking'],
  ['Space', 'Actions'],
  ['M', 'Move'],
  ['E', 'Change dates'],
  ['U', 'Take out of room'],
  ['L', 'Do not move, may be moved'],
  ['R', 'Room card'],
  ['Ctrl Z', 'Undo'],
  ['/', 'Search'],
  ['Esc', 'Put back, close'],
];

/** 'Room 204. Ana García. In house. 12–15 March 2026, 3 nights. 2 adults. Waiting to send.' */
export function barName(bar: RackBar, place: string, look: string, locale: string): string {
  const { marks } = bar;
  return [
    place,
    bar.guest,
    look,
    `${stayWords(bar.arrival, bar.departure, locale)}`,
    partyWords(bar.party),
    ...(bar.from === bar.arrival ? [] : [rackWords.movedFrom]),
    ...(bar.to === bar.departure ? [] : [rackWords.movedTo]),
    ...(bar.doNotMove ? [rackWords.marks.doNotMove] : []),
    ...(marks.pending ? [rackWords.marks.pending] : []),
    ...(marks.atRisk ? [rackWords.marks.atRisk] : []),
    ...(marks.conflict ? [rackWords.marks.conflict] : []),
  ]
    .map((part) => `${part}.`)
    .join(' ');
}

/** '12–15 March 2026, 3 nights' */
export function stayWords(arrival: HotelDay, departure: HotelDay, locale: string): string {
  return `${dayWords(locale).longRange(arrival, departure)}, ${nightsWords(departure - arrival)}`;
}

/** '12–15 Mar · 3 nights', for ghosts. */
export function shortStayWords(arrival: HotelDay, departure: HotelDay, locale: string): string {
  return `${dayWords(locale).range(arrival, departure)} · ${nightsWords(departure - arrival)}`;
}

/** 'Room 204. Free, 3 nights, 5–8 March 2026.' `until` undefined: nothing is loaded beyond. */
export function freeName(place: string, from: HotelDay, to: HotelDay, locale: string): string {
  return `${place}. Free, ${nightsWords(to - from)}, ${dayWords(locale).longRange(from, to)}.`;
}

/** 'Room 204. Friday 13 March 2026. Free.' for one night under the cursor, 'Chosen: …' for several. */
export function pickedName(place: string, from: HotelDay, to: HotelDay, locale: string): string {
  const words: DayWords = dayWords(locale);
  if (to - from === 1) return `${place}. ${words.long(from)}. Free.`;
  return `${place}. Chosen: ${stayWords(from, to, locale)}. Free.`;
}

export function closedWords({ houseUse, retired }: RackClosure): string {
  if (retired) return rackWords.retired;
  return houseUse ? rackWords.houseUse : rackWords.outOfOrder;
}

export function closureName(place: string, closure: RackClosure, locale: string): string {
  const { reason, from, to } = closure;
  return `${place}. ${closedWords(closure)}, ${reason}. ${stayWords(from, to, locale)}.`;
}

export function roomName({ number, condition, occupied }: RackRoom, type: string): string {
  return `${cardWords.room(number)}, ${type}, ${conditionWords[condition].toLowerCase()}${occupied ? ', occupied' : ''}`;
}

/** 'Double. Friday 13 March 2026. 3 of 12 free.' */
export function nightName(place: string, night: HotelDay, counts: RackNight | undefined, locale: string): string {
  const day = dayWords(locale).long(night);
  if (!counts) return `${place}. ${day}. ${rackWords.loading}.`;
  const { free, rooms } = counts;
  return `${place}. ${day}. ${free < 0 ? `Oversold by ${-free}` : `${free} of ${rooms} free`}.`;
}

export function lastNight(departure: HotelDay): HotelDay {
  return addDays(departure, -1);
}
