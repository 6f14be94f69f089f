import type { AlertId, NoteId, TraceId, WakeUpCallId } from '#domain/kernel/identifiers.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { About, Department } from '#domain/logbook/logbook-events.ts';
import { actOf, atReception, HOUR, type DemoAct } from './demo-act.ts';
import type { DemoTime } from './demo-clock.ts';
import type { DemoDesk, DemoMoment } from './demo-desk.ts';
import { RECEPTIONISTS, RECEPTION_PC } from './demo-house.ts';

const HOUSE: About = { kind: 'house' };

/** What the shifts hand over to each other, and what waits to be done today. */
export function tellLogbook(desk: DemoDesk): readonly DemoAct[] {
  return [
    ...note(desk, -2, 'The lift is serviced on Thursday from 10 to 12. A sign is ready behind the desk.', true),
    ...note(desk, -1, 'The card terminal printed nothing at 20:00; after a new roll it works again.', true),
    ...note(desk, -1, 'Breakfast starts at 6:30 tomorrow: the bakery comes earlier.', false),
    trace(desk, 'maintenance', 'Test the emergency lights on floor 3', () => HOUSE),
    trace(desk, 'front-desk', 'Print the downtime pack before the evening shift', () => HOUSE),
    trace(desk, 'housekeeping', 'Cot and a second duvet before the arrival', () => aboutNextArrival(desk)),
    doneTrace(desk),
    alert(desk),
    ...calls(desk),
  ];
}

function note(desk: DemoDesk, daysFromToday: number, text: string, isRead: boolean): readonly DemoAct[] {
  const day = desk.clock.dayFromToday(daysFromToday);
  const written = atDesk({ day, minutes: 21.7 * HOUR }, 0);
  const noteId = desk.newId(written) as NoteId;
  const acts = [actOf(desk, written, () => ({ type: 'LogShiftNote', noteId, about: HOUSE, text }))];
  if (!isRead) return acts;
  const read = atDesk({ day: desk.clock.dayFromToday(daysFromToday + 1), minutes: 7 * HOUR }, 1);
  return [...acts, actOf(desk, read, () => ({ type: 'AcknowledgeNote', noteId }))];
}

function trace(desk: DemoDesk, department: Department, text: string, aboutWhat: () => About | undefined): DemoAct {
  const moment = atReception({ day: desk.clock.today, minutes: 7.2 * HOUR }, desk.random);
  return actOf(desk, moment, () => {
    const about = aboutWhat();
    const traceId = desk.newId(moment) as TraceId;
    return about && { type: 'AddTrace', traceId, about, department, dueOn: desk.clock.today, text };
  });
}

function doneTrace(desk: DemoDesk): DemoAct {
  const moment = atReception({ day: desk.clock.today, minutes: 7.5 * HOUR }, desk.random);
  const traceId = desk.newId(moment) as TraceId;
  const text = 'Order change for the cash drawer';
  return {
    moment,
    act() {
      const due = { dueOn: desk.clock.today, department: 'front-desk', about: HOUSE } as const;
      desk.dispatch({ type: 'AddTrace', traceId, ...due, text }, moment);
      desk.dispatch({ type: 'CompleteTrace', traceId }, moment);
    },
  };
}

function alert(desk: DemoDesk): DemoAct {
  const moment = atReception({ day: desk.clock.today, minutes: 8 * HOUR }, desk.random);
  const alertId = desk.newId(moment) as AlertId;
  return actOf(desk, moment, () => {
    const about = aboutNextArrival(desk);
    const text = 'A parcel is kept in the back office';
    return about && { type: 'RaiseAlert', alertId, about, moment: 'check-in', text };
  });
}

/** Rooms that are called today and tomorrow. */
function calls(desk: DemoDesk): readonly DemoAct[] {
  const { clock, random } = desk;
  const ordered = atReception({ day: clock.dayFromToday(-1), minutes: 22.2 * HOUR }, random);
  const called = atReception({ day: clock.today, minutes: 7 * HOUR }, random);
  const callId = desk.newId(ordered) as WakeUpCallId;
  const forTomorrow = atReception({ day: clock.today, minutes: 12 * HOUR }, random);
  return [
    actOf(desk, ordered, () => call(desk, callId, { day: clock.today, minutes: 7 * HOUR }, 0)),
    actOf(desk, called, () => ({ type: 'RecordWakeUpCall', callId, outcome: 'answered' })),
    ...[5.75, 7.25].map((hour, index) =>
      actOf(desk, forTomorrow, () => {
        const id = desk.newId(forTomorrow) as WakeUpCallId;
        return call(desk, id, { day: clock.dayFromToday(1), minutes: hour * HOUR }, index + 1);
      }),
    ),
  ];
}

function call(
  desk: DemoDesk,
  callId: WakeUpCallId,
  { day, minutes }: DemoTime,
  place: number,
): HotelCommand | undefined {
  const roomId = [...desk.state.occupants.entries()]
    .map(([id]) => id)
    .toSorted()
    .at(place);
  return roomId && { type: 'OrderWakeUpCall', callId, roomId, on: day, minute: minutes };
}

function aboutNextArrival({ state, clock }: DemoDesk): (About & { readonly kind: 'reservation' }) | undefined {
  const expected = [...state.reservations.values()].filter(
    ({ status, stay }) => status === 'reserved' && stay.arrival === clock.today,
  );
  const [first] = expected.toSorted((left, right) => right.stay.departure - left.stay.departure);
  return first && { kind: 'reservation', reservationId: first.reservationId };
}

function atDesk(time: DemoTime, shift: 0 | 1): DemoMoment {
  return { ...time, person: RECEPTIONISTS[shift] ?? RECEPTIONISTS[0], device: RECEPTION_PC };
}
