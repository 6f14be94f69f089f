import { BehaviorSubject, combineLatest, filter, firstValueFrom, map, switchMap, type Observable } from 'rxjs';
import type { Enrolled, KnownHotel, Receipt } from '#contract/hotel-worker-api.ts';
import type { SyncStatus, Trouble } from '#contract/sync-status.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { DeviceId, HotelId, Position, StaffId } from '#domain/kernel/identifiers.ts';
import { may } from '#domain/permissions/may.ts';
import type { Right } from '#domain/permissions/rights.ts';
import type { Enrolment } from './enrolment-port.ts';
import { JournalReplaced } from './journal/journal.ts';
import type { OpenHotel } from './open-hotel.ts';
import type { Troubles } from './troubles.ts';

export type CurrentHotelParts = {
  readonly enrolment: Enrolment;
  /** Undefined where this device's disk does not give the hotel; the troubles say why. */
  readonly open: (hotel: KnownHotel, gone: HotelGone) => Promise<OpenHotel | undefined>;
  /** Takes a hotel off this browser's disk. */
  readonly forget: (hotelId: HotelId) => Promise<void>;
  readonly troubles: Troubles;
};

/** What an open hotel may become, all by itself. */
export type HotelGone = {
  /** Its journal was replaced: it is to be opened again. */
  readonly onReplaced: () => void;
  /** This browser is no device of it any more. */
  readonly onRevoked: () => void;
  /** It comes to this device, and can be looked at meanwhile; undefined: not any more. */
  readonly onFirstLook: (look: OpenHotel | undefined) => void;
};

/** The hotel that this worker has open: one at a time. */
export class CurrentHotel {
  readonly #parts: CurrentHotelParts;
  #opening: Promise<unknown> = Promise.resolve();
  readonly #hotel = new BehaviorSubject<OpenHotel | undefined>(undefined);
  /** The hotel behind a first look, whose pages come. */
  #coming: OpenHotel | undefined;
  /** What waits until it has come. */
  readonly #waiting = new BehaviorSubject(0);

  #actor: StaffId | undefined;

  constructor(parts: CurrentHotelParts) {
    this.#parts = parts;
  }

  get hotel$(): Observable<OpenHotel | undefined> {
    return this.#hotel;
  }

  /** Whoever stands at the desk, also in the hotel that is opened next. */
  actAs(actor: StaffId): void {
    this.#actor = actor;
    this.now?.actAs(actor);
  }

  get now(): OpenHotel | undefined {
    return this.#hotel.value;
  }

  mustBeOpen(): OpenHotel {
    if (!this.now) throw new Error('No hotel is open: the page asks before it has opened one.');
    return this.now;
  }

  /** For what is no question and no command: a page that asks for it all the same has a bug, or no good will. */
  mustSee(right: Right): void {
    const hotel = this.mustBeOpen();
    if (!may(hotel.state(), this.#actor ?? ('' as StaffId), right)) throw new Error(`Not permitted here: ${right}`);
  }

  /** The status of the open hotel; and where none could be opened, at least what the trouble is. */
  get status$(): Observable<SyncStatus> {
    const { troubles } = this.#parts;
    return this.#hotel.pipe(
      switchMap((hotel) => {
        if (!hotel) return troubles.known$.pipe(map(statusWithoutHotel));
        return this.#coming ? this.#statusOfLook(hotel) : hotel.status$;
      }),
    );
  }

  #statusOfLook(look: OpenHotel): Observable<SyncStatus> {
    return combineLatest([look.status$, this.#waiting]).pipe(
      map(([status, waiting]) => ({ ...status, firstLook: { waiting } })),
    );
  }

  /** The hotels of this browser; none where it keeps nothing for us. */
  async known(): Promise<readonly KnownHotel[]> {
    try {
      return await this.#parts.enrolment.hotels();
    } catch (error) {
      this.#parts.troubles.raiseFor(error);
      return [];
    }
  }

  async open(hotelId: HotelId): Promise<boolean> {
    const { enrolment, troubles, open } = this.#parts;
    const known = (await this.known()).find((hotel) => hotel.hotelId === hotelId);
    if (!known) return false;
    this.#close();
    try {
      const opened: OpenHotel | undefined = await open(known, {
        onReplaced: () => void this.#openAgain(opened),
        onRevoked: () => void this.#forget(known.hotelId),
        onFirstLook: (look) => this.#showInstead(look, opened),
      });
      if (!opened) return false;
      if (this.#actor) opened.actAs(this.#actor);
      this.#hotel.next(opened);
      await enrolment.opened(hotelId);
    } catch (error) {
      troubles.raiseFor(error);
    }
    return this.now !== undefined;
  }

  /** A command that met a replaced journal was not stored: it is given in the hotel as it is opened again. */
  async dispatch(command: HotelCommand, actor: StaffId): Promise<Receipt | undefined> {
    await this.untilItHasCome();
    const hotel = this.now;
    try {
      return await hotel?.dispatcher.dispatch(command, actor);
    } catch (error) {
      if (!(error instanceof JournalReplaced)) throw error;
      await this.#openAgain(hotel);
      return this.now?.dispatcher.dispatch(command, actor);
    }
  }

  /** What is to be kept waits while the hotel can only be looked at. Rejects where another one is opened instead. */
  async untilItHasCome(): Promise<void> {
    const awaited = this.#coming?.hotelId;
    if (awaited === undefined) return;
    this.#waiting.next(this.#waiting.value + 1);
    await firstValueFrom(this.#hotel.pipe(filter(() => this.#coming === undefined)));
    this.#waiting.next(this.#waiting.value - 1);
    await this.#opening;
    if (this.now?.hotelId !== awaited) throw new Error('The hotel was closed before it had come to this device.');
  }

  #showInstead(look: OpenHotel | undefined, coming: OpenHotel | undefined): void {
    const behind = this.#coming ?? this.now;
    // The hotel was closed meanwhile.
    if (!coming || coming !== behind) return look?.close();
    if (look === undefined && this.#coming === undefined) return;
    if (this.#coming) this.now?.close();
    this.#coming = look && coming;
    const shown = look ?? coming;
    if (this.#actor) shown.actAs(this.#actor);
    this.#hotel.next(shown);
  }

  #close(): void {
    this.#coming?.close();
    this.#coming = undefined;
    this.now?.close();
    this.#hotel.next(undefined);
  }

  /** Whoever notices first that the journal was replaced opens the hotel again; the others wait for that. */
  async #openAgain(replaced: OpenHotel | undefined): Promise<void> {
    if (replaced && replaced === (this.#coming ?? this.now)) this.#opening = this.open(replaced.hotelId);
    await this.#opening;
  }

  async #forget(hotelId: HotelId): Promise<void> {
    const { troubles, forget } = this.#parts;
    if (this.now?.hotelId === hotelId) this.#close();
    troubles.raise({ code: 'device-revoked' });
    await forget(hotelId).catch((error: unknown) => troubles.raiseFor(error));
  }

  /** An enrolment leaves its hotel open. */
  async openEnrolled(enrolling: Promise<Enrolled>): Promise<Enrolled> {
    const enrolled = await enrolling;
    if (!enrolled.ok) return enrolled;
    return (await this.open(enrolled.hotelId)) ? enrolled : { ok: false, failure: 'storage-lost' };
  }
}

function statusWithoutHotel(troubles: readonly Trouble[]): SyncStatus {
  return {
    connection: { state: 'connecting' },
    syncsHere: false,
    position: 0 as Position,
    serverHead: undefined,
    deviceId: '' as DeviceId,
    deviceName: '',
    queue: [],
    settled: [],
    progress: undefined,
    troubles,
    storage: { persisted: undefined, usedBytes: undefined, quotaBytes: undefined },
    clockSkewMs: undefined,
    recovery: undefined,
  };
}
