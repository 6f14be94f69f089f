import { guestFolioId } from '#domain/folios/folio.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import type { GuestId, PostingId, ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import { owedAtCheckOut } from '#domain/stays/check-out-guest.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import { atReception, HOUR, onTheFloors, type DemoAct } from './demo-act.ts';
import { tellBill } from './bill-story.ts';
import type { DemoTime } from './demo-clock.ts';
import type { DemoDesk, DemoMoment } from './demo-desk.ts';
import { createDemoGuest, demoConfirmation } from './demo-guests.ts';
import { roomsOf } from './demo-house.ts';
import type { PlannedStay } from './plan-stays.ts';

/** How many of the guests. */
const COMPANY_PAYS = 0.03;
const LEAVES_LATE = 0.3;

/** What is done for one stay, from the booking to the cleaned room, each part at its own time. */
export class StayStory {
  readonly #desk: DemoDesk;
  readonly #planned: PlannedStay;
  readonly #reservationId: ReservationId;
  readonly #acts: DemoAct[] = [];

  constructor(desk: DemoDesk, planned: PlannedStay) {
    this.#desk = desk;
    this.#planned = planned;
    this.#reservationId = desk.newId({ day: planned.bookedOn, minutes: 0 }) as ReservationId;
  }

  acts(): readonly DemoAct[] {
    const { bookedOn, fate, stay } = this.#planned;
    this.#atReception({ day: bookedOn, minutes: this.#between(7, 12.5) }, (moment) => this.#book(moment));
    if (fate === 'cancels') this.#cancelsLater();
    else if (fate === 'never-comes') {
      this.#atReception({ day: stay.arrival, minutes: 23.5 * HOUR }, (moment) =>
        this.#desk.dispatch({ type: 'MarkNoShow', reservationId: this.#reservationId }, moment),
      );
    } else this.#comes();
    return this.#acts;
  }

  #comes(): void {
    const { arrivesEarly, fate, stay } = this.#planned;
    this.#acts.push(...tellBill(this.#desk, this.#planned, this.#reservationId));
    this.#atReception({ day: stay.arrival, minutes: this.#between(9, 10) }, (moment) => this.#assign(moment));
    const arrives = arrivesEarly ? this.#between(11.5, 13) : this.#between(14.5, 22);
    for (const minutes of [arrives, Math.max(arrives, 15 * HOUR) + 10]) {
      this.#atReception({ day: stay.arrival, minutes }, (moment) => this.#checkIn(moment));
    }
    if (fate === 'moves') this.#moves({ day: addDays(stay.arrival, 1), minutes: 11 * HOUR });
    if (fate === 'stays-longer') {
      this.#atReception({ day: addDays(stay.departure, -1), minutes: 21 * HOUR }, (moment) => this.#extend(moment));
    }
    // Some take their time: when a visitor of the demo looks in, they have still to leave.
    const leavesLate = this.#desk.random.chance(LEAVES_LATE);
    this.#leaves({ day: stay.departure, minutes: leavesLate ? this.#between(13.1, 14) : this.#between(7, 13) });
    if (fate === 'stays-longer') this.#leaves({ day: addDays(stay.departure, 1), minutes: this.#between(7, 12) });
  }

  #book(moment: DemoMoment): void {
    const { random } = this.#desk;
    const { roomType, roomId, roomChosenAtBooking, stay, party, source } = this.#planned;
    const guestId = this.#desk.newId(moment) as GuestId;
    this.#desk.dispatch({ type: 'RegisterGuest', guestId, details: createDemoGuest(random) }, moment);
    this.#desk.dispatch(
      {
        type: 'BookRoom',
        reservationId: this.#reservationId,
        confirmation: demoConfirmation(random),
        guestId,
        roomTypeId: roomType.roomTypeId,
        stay,
        party,
        source,
        ...(roomChosenAtBooking && roomId ? { roomId } : {}),
      },
      moment,
    );
  }

  #cancelsLater(): void {
    const { bookedOn, stay } = this.#planned;
    const day = addDays(bookedOn, this.#desk.random.between(0, stay.arrival - bookedOn));
    this.#atReception({ day, minutes: this.#between(12.6, 18) }, (moment) =>
      this.#desk.dispatch(
        { type: 'CancelReservation', reservationId: this.#reservationId, reason: 'guest-asked' },
        moment,
      ),
    );
  }

  #assign(moment: DemoMoment): void {
    const reservationId = this.#reservationId;
    if (this.#desk.state.reservations.get(reservationId)?.segments.length !== 0) return;
    const { roomId: planned, roomType } = this.#planned;
    const rooms = roomsOf(roomType).map(({ roomId }) => roomId);
    const inOrder = planned ? [planned, ...rooms] : rooms;
    inOrder.some((roomId) => this.#desk.dispatch({ type: 'AssignRoom', reservationId, roomId }, moment));
  }

  #checkIn(moment: DemoMoment): void {
    const reservation = this.#desk.state.reservations.get(this.#reservationId);
    const roomId = reservation?.segments[0]?.roomId;
    if (reservation?.status !== 'reserved' || !roomId) return;
    this.#desk.dispatch({ type: 'CheckInGuest', reservationId: this.#reservationId, roomId }, moment);
  }

  #moves(time: DemoTime): void {
    let left: RoomId | undefined;
    this.#atReception(time, (moment) => {
      const fromRoomId = this.#occupies();
      if (fromRoomId && this.#move(fromRoomId, moment)) left = fromRoomId;
    });
    this.#cleaned({ ...time, minutes: time.minutes + HOUR }, () => left);
  }

  #move(fromRoomId: RoomId, moment: DemoMoment): boolean {
    const reservationId = this.#reservationId;
    const rooms = roomsOf(this.#planned.roomType).filter(({ roomId }) => roomId !== fromRoomId);
    const reason = 'Air conditioning too loud';
    return rooms.some(({ roomId }) =>
      this.#desk.dispatch({ type: 'MoveGuestToRoom', reservationId, fromRoomId, roomId, reason }, moment),
    );
  }

  #extend(moment: DemoMoment): void {
    const { arrival, departure } = this.#planned.stay;
    const stay = { arrival, departure: addDays(departure, 1) };
    this.#desk.dispatch({ type: 'ChangeStayDates', reservationId: this.#reservationId, stay }, moment);
  }

  #leaves(time: DemoTime): void {
    let left: RoomId | undefined;
    this.#atReception(time, (moment) => {
      const roomId = this.#occupies();
      if (roomId && this.#checkOut(moment)) left = roomId;
    });
    const cleanedAt = time.minutes + this.#desk.random.between(25, 70);
    this.#cleaned({ ...time, minutes: cleanedAt }, () => left);
  }

  /** Most pay at the desk when they leave; some companies are sent a bill. */
  #checkOut(moment: DemoMoment): boolean {
    const reservationId = this.#reservationId;
    const reservation = this.#desk.state.reservations.get(reservationId);
    if (!reservation || reservation.stay.departure > moment.day) return false;
    const amountMinor = owedAtCheckOut(this.#desk.state, reservation, { businessDate: moment.day });
    if (this.#desk.random.chance(COMPANY_PAYS)) {
      return this.#desk.dispatch({ type: 'CheckOutGuest', reservationId, leavesOpen: 'company-pays' }, moment);
    }
    const method = this.#desk.random.chance(0.75) ? 'card' : 'cash';
    const postingId = this.#desk.newId(moment) as PostingId;
    const folioId = guestFolioId(reservationId);
    if (amountMinor > 0) {
      this.#desk.dispatch({ type: 'RecordPayment', postingId, folioId, method, amountMinor }, moment);
    }
    return this.#desk.dispatch({ type: 'CheckOutGuest', reservationId }, moment);
  }

  #cleaned({ day, minutes }: DemoTime, roomLeft: () => RoomId | undefined): void {
    this.#onTheFloors({ day, minutes }, (moment) => this.#report(roomLeft(), 'clean', moment));
    if (this.#desk.random.chance(0.7)) return;
    this.#onTheFloors({ day, minutes: minutes + 20 }, (moment) => this.#report(roomLeft(), 'inspected', moment));
  }

  #report(roomId: RoomId | undefined, condition: RoomCondition, moment: DemoMoment): void {
    if (!roomId) return;
    const observedAt = this.#desk.clock.instantOf(moment);
    this.#desk.dispatch({ type: 'ReportRoomCondition', roomId, condition, observedAt }, moment);
  }

  #occupies(): RoomId | undefined {
    return this.#desk.state.reservations.get(this.#reservationId)?.occupies;
  }

  /** Whole minutes after midnight, from one hour to another. */
  #between(fromHour: number, toHour: number): number {
    return this.#desk.random.between(fromHour * HOUR, toHour * HOUR);
  }

  #atReception(time: DemoTime, act: DemoAct['act']): void {
    this.#acts.push({ moment: atReception(time, this.#desk.random), act });
  }

  #onTheFloors(time: DemoTime, act: DemoAct['act']): void {
    this.#acts.push({ moment: onTheFloors(time, this.#desk.random), act });
  }
}
