import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Subscription } from 'rxjs';
import type { HotelCard } from '#contract/hotel-card.ts';
import { SERVER_ACTOR, SERVER_DEVICE } from '#contract/server-actor.ts';
import type { HotelRefusal } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { DeviceId, RatePlanId, ReservationId, RoomId, RoomTypeId, StaffId } from '#domain/kernel/identifiers.ts';
import type { Names } from '#page/wording/names.ts';
import { moneyWords } from '#page/wording/money.ts';
import type { Hotel } from './hotel.ts';
import { NotPermittedError } from './not-permitted.ts';

/** Names are kept for the life of the page; a guest's is looked up again now and then, for it may be corrected or forgotten. */
const guests = new Map<ReservationId, string>();
const guestsAskedAt = new Map<ReservationId, number>();
const GUEST_AGAIN_MS = 10_000;
const devices = new Map<DeviceId, string>();
/** What is being asked now: whoever needs the same name waits for the same answer. */
const asking = new Map<ReservationId, Promise<void>>();
/** Without a connection nobody can name the devices; asking at every rendering would not help. */
const DEVICES_AGAIN_MS = 30_000;
let devicesAskedAt = Number.NEGATIVE_INFINITY;

/**
 * The hotel's facts and what its things are called, for whoever renders sentences. A guest's name that is not known yet
 * is asked for while the sentence is on the screen, and the host renders again.
 */
export class HotelNames implements ReactiveController, Names {
  card: HotelCard | undefined;
  #subscription: Subscription | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #hotel: () => Hotel;

  constructor(host: ReactiveControllerHost, hotel: () => Hotel) {
    this.#host = host;
    this.#hotel = hotel;
    host.addController(this);
  }

  hostConnected(): void {
    this.#subscription = this.#hotel()
      .watch('Hotel', {})
      .subscribe({
        next: ({ value }) => {
          this.card = value;
          this.#host.requestUpdate();
        },
        // Without the card, names are missing; the screen's own questions say what is wrong.
        error: () => undefined,
      });
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
  }

  get businessDate(): HotelDay | undefined {
    return this.card?.businessDate;
  }

  get currency(): string {
    return this.card?.currency ?? '';
  }

  roomNumber(roomId: RoomId): string {
    return this.card?.rooms.find((room) => room.roomId === roomId)?.number ?? '?';
  }

  typeName(roomTypeId: RoomTypeId): string {
    return this.card?.roomTypes.find((type) => type.roomTypeId === roomTypeId)?.name ?? 'room';
  }

  planName(ratePlanId: RatePlanId): string {
    return this.card?.ratePlans.find((plan) => plan.ratePlanId === ratePlanId)?.name ?? 'rate plan';
  }

  staffName(staffId: StaffId): string {
    if (staffId === SERVER_ACTOR) return 'Keyrack';
    return this.card?.staff.find((member) => member.staffId === staffId)?.name ?? 'Somebody';
  }

  deviceName(deviceId: DeviceId): string {
    if (deviceId === SERVER_DEVICE) return 'by itself';
    if (!devices.has(deviceId)) void this.#askDevices();
    return devices.get(deviceId) ?? 'another device';
  }

  guestOf(reservationId: ReservationId): string {
    const known = guests.get(reservationId);
    if (known === undefined) void this.learnGuest(reservationId).then((isNew) => isNew && this.#host.requestUpdate());
    else void this.#lookAgain(reservationId, known);
    return known ?? 'a guest';
  }

  money(minor: number): string {
    return moneyWords(minor, this.currency);
  }

  /** Before a sentence that is said once: true when the name was not known and is now. */
  async learnGuest(reservationId: ReservationId): Promise<boolean> {
    if (guests.has(reservationId)) return false;
    const asked = asking.get(reservationId) ?? this.#askGuest(reservationId);
    asking.set(reservationId, asked);
    await asked;
    return guests.has(reservationId);
  }

  /** Learns the guests that a refusal speaks of, for words that are shown only once. */
  async learnGuestsOf(refusal: HotelRefusal): Promise<void> {
    const fields = ['heldBy', 'occupiedBy', 'reservationId'];
    const named = Object.entries(refusal).flatMap(([field, value]) =>
      fields.includes(field) ? [value as ReservationId] : [],
    );
    await Promise.all(named.map((id) => this.learnGuest(id)));
  }

  async #lookAgain(reservationId: ReservationId, known: string): Promise<void> {
    if (performance.now() - (guestsAskedAt.get(reservationId) ?? 0) < GUEST_AGAIN_MS) return;
    guestsAskedAt.set(reservationId, performance.now());
    await this.#askGuest(reservationId);
    if (guests.get(reservationId) !== known) this.#host.requestUpdate();
  }

  async #askGuest(reservationId: ReservationId): Promise<void> {
    const name = await this.#nameOf(reservationId);
    if (name !== undefined) guests.set(reservationId, name);
    else guests.delete(reservationId);
    guestsAskedAt.set(reservationId, performance.now());
    asking.delete(reservationId);
  }

  /** Undefined also where whoever stands here may not know. */
  async #nameOf(reservationId: ReservationId): Promise<string | undefined> {
    try {
      return (await this.#hotel().ask('Reservation', { reservationId })).value?.guest?.name;
    } catch (error) {
      if (error instanceof NotPermittedError) return undefined;
      throw error;
    }
  }

  async #askDevices(): Promise<void> {
    const now = performance.now();
    if (now - devicesAskedAt < DEVICES_AGAIN_MS) return;
    devicesAskedAt = now;
    const seen = await this.#hotel().devices();
    for (const { deviceId, name } of seen ?? []) devices.set(deviceId, name);
    if (seen) this.#host.requestUpdate();
  }
}
