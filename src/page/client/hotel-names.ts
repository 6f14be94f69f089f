import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Subscription } from 'rxjs';
import type { HotelCard } from '#contract/hotel-card.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { DeviceId, ReservationId, RoomId, RoomTypeId, StaffId } from '#domain/kernel/identifiers.ts';
import type { Names } from '#page/wording/names.ts';
import { moneyWords } from '#page/wording/money.ts';
import type { Hotel } from './hotel.ts';

/** Names of guests and devices are looked up once and kept for the life of the page. */
const guests = new Map<ReservationId, string>();
const devices = new Map<DeviceId, string>();
let devicesAsked = false;

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

  staffName(staffId: StaffId): string {
    return this.card?.staff.find((member) => member.staffId === staffId)?.name ?? 'Somebody';
  }

  deviceName(deviceId: DeviceId): string {
    if (!devicesAsked) void this.#askDevices();
    return devices.get(deviceId) ?? 'another device';
  }

  guestOf(reservationId: ReservationId): string {
    const known = guests.get(reservationId);
    if (known === undefined) void this.#askGuest(reservationId);
    return known ?? 'a guest';
  }

  money(minor: number): string {
    return moneyWords(minor, this.currency);
  }

  async #askGuest(reservationId: ReservationId): Promise<void> {
    guests.set(reservationId, 'a guest');
    const { value } = await this.#hotel().ask('Reservation', { reservationId });
    if (value?.guest) guests.set(reservationId, value.guest.name);
    else guests.delete(reservationId);
    if (value?.guest) this.#host.requestUpdate();
  }

  async #askDevices(): Promise<void> {
    devicesAsked = true;
    const seen = await this.#hotel().devices();
    if (!seen) devicesAsked = false;
    for (const { deviceId, name } of seen ?? []) devices.set(deviceId, name);
    if (seen) this.#host.requestUpdate();
  }
}
