import type { CommandId, DeviceId, HotelId, Instant, StaffId } from '#domain/kernel/identifiers.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { HotelCommand, HotelRefusal } from '#domain/hotel.ts';
import type { TrailAsked, TrailPage } from './audit-trail.ts';
import type { CalendarOpened, CalendarPlan, CalendarPreview, CalendarResult } from './calendar-import.ts';
import type { ConnectionsHere } from './connections.ts';
import type { ExportedTable, ExportProgress, ExportTable } from './export.ts';
import type { ImportOpened, ImportPlan, ImportPreview, ImportProgress, ImportResult } from './import.ts';
import type { AnswerNews } from './answer-news.ts';
import type { OutboxBrought, OutboxFile, RescueProgress } from './outbox-file.ts';
import type { SetAside } from './quarantine.ts';
import type { Answers, Asks, QuestionName } from './questions.ts';
import type { OwnerHere } from './owner-here.ts';
import type { DeviceRemoval, DeviceRemoved, PeopleHere, PinChoice, PinChosen, SignedIn } from './sign-in.ts';
import type { Answer, NoAnswer } from './staleness.ts';
import type { DeviceSeen, JoinCode } from './sync-protocol.ts';
import type { SyncStatus } from './sync-status.ts';

/**
 * Saved: on this device's disk, decided here, on its way to the server. Refused: nothing was stored; `offers` are ready
 * commands that would be accepted instead. Failed: nothing was stored because this device cannot store now.
 */
export type Receipt =
  | { readonly outcome: 'saved'; readonly commandId: CommandId; readonly hadEffect: boolean }
  | { readonly outcome: 'refused'; readonly refusal: HotelRefusal; readonly offers: readonly HotelCommand[] }
  | { readonly outcome: 'failed'; readonly trouble: 'storage-full' | 'storage-lost' | 'no-hotel-open' };

export type Preview =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: HotelRefusal; readonly offers: readonly HotelCommand[] };

export type KnownHotel = {
  readonly hotelId: HotelId;
  readonly name: string;
  readonly isDemo: boolean;
  readonly deviceId: DeviceId;
  readonly deviceName: string;
  /** What the device is for; absent: a desk, from before there was anything else. */
  readonly scope?: DeviceScope;
  readonly lastOpened: Instant;
};

export type EnrolFailure =
  | 'no-connection'
  | 'code-unknown'
  | 'device-not-enrolled'
  | 'device-revoked'
  | 'server-misbehaves'
  /** The code was for a board: this browser is one now, and its page is another one. */
  | 'is-a-board'
  | 'storage-lost';
export type Enrolled =
  | { readonly ok: true; readonly hotelId: HotelId }
  | { readonly ok: false; readonly failure: EnrolFailure };

/** The window has come to the front, or the browser says that the net is back. */
export type GoodMoment = 'visible' | 'online';

/** A number and not a stop function: Comlink cannot clone a function that it is not told to proxy. */
export type WatchId = number;

/** All that the page knows of the worker. Only plain data crosses; callbacks cross in one direction, under `proxy()`. */
export interface HotelWorkerApi extends OwnerHere, ConnectionsHere {
  /** The hotels this browser is a device of, the one opened last first. Works without a connection. */
  hotels(): Promise<readonly KnownHotel[]>;
  /** Each needs a connection, makes this browser a device of the hotel, and leaves the hotel open. */
  enrolInDemo(deviceName: string): Promise<Enrolled>;
  enrolInNewHotel(deviceName: string): Promise<Enrolled>;
  enrolByCode(code: string, deviceName: string): Promise<Enrolled>;
  /** Of an owner who is signed in; signs them out, for a desk is for many. */
  enrolAsOwner(hotelId: HotelId, deviceName: string): Promise<Enrolled>;
  /** This browser has cleared all that it kept but its cookies: the same device of the hotel, filled again. */
  enrolAgain(hotelId: HotelId): Promise<Enrolled>;
  /** Opens a known hotel from this device's disk, without waiting for the network. */
  openHotel(hotelId: HotelId): Promise<boolean>;
  /** Who stands at the desk: from now on questions are answered to this person. Until then, to nobody. */
  actAs(actor: StaffId): Promise<void>;

  /** Decides and stores in one strict transaction: `saved` means that it survives a crash of tab, browser and machine. */
  dispatch(command: HotelCommand, actor: StaffId): Promise<Receipt>;
  /**
   * Resolves when the watches have been told what the commands changed whose receipts are here. For answers that need a page
   * from the disk first it does not wait.
   */
  answersTold(): Promise<void>;
  /** What `dispatch` would answer now; stores nothing. */
  preview(command: HotelCommand, actor: StaffId): Promise<Preview>;
  ask<Name extends QuestionName>(name: Name, asks: Asks<Name>): Promise<Answer<Answers<Name>> | NoAnswer>;
  /** Answers at once, and tells what changes whenever the answer does, in order, until `unwatch`. */
  watch<Name extends QuestionName>(name: Name, asks: Asks<Name>, onNews: (news: AnswerNews) => void): Promise<WatchId>;
  watchSync(onStatus: (status: SyncStatus) => void): Promise<WatchId>;
  unwatch(id: WatchId): Promise<void>;

  /** Reads a file of bookings and keeps it until the next one is opened; stores nothing. */
  openImport(bytes: ArrayBuffer): Promise<ImportOpened>;
  /** Every row as it would be imported now, or why it cannot be; undefined where it was stopped. Stores nothing. */
  previewImport(
    plan: ImportPlan,
    actor: StaffId,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportPreview | undefined>;
  /** Imports what the hotel takes. What is here already is left alone, so that a stopped import can be run again. */
  runImport(plan: ImportPlan, actor: StaffId, onProgress: (progress: ImportProgress) => void): Promise<ImportResult>;
  stopImport(): Promise<void>;

  /** Reads the calendar of a channel and keeps it until the next one is opened; stores nothing. */
  openCalendar(text: string): Promise<CalendarOpened>;
  /** What following it would do now, and what not and why. Stores nothing. */
  previewCalendar(plan: CalendarPlan, actor: StaffId): Promise<CalendarPreview>;
  /** Does it. What is done already is not done again, so that a stopped one can be run again. */
  followCalendar(
    plan: CalendarPlan,
    actor: StaffId,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<CalendarResult>;
  stopCalendar(): Promise<void>;

  /** Who has a PIN, as this device knows it: at once, and again whenever that is another. */
  watchPeople(onPeople: (people: PeopleHere) => void): Promise<WatchId>;
  /** Whether this is the person's PIN. Needs no connection; after some wrong ones, patience. */
  signIn(staffId: StaffId, pin: string): Promise<SignedIn>;
  /** Needs a connection: every desk of the hotel is to know. */
  choosePin(choice: PinChoice): Promise<PinChosen>;
  /** What was set aside, for a manager to decide; undefined without a connection. */
  setAside(): Promise<SetAside | undefined>;

  /** All that waits on this device, for a file; undefined where no hotel is open. Nothing leaves the queue. */
  savedOutbox(): Promise<OutboxFile | undefined>;
  /** Sends what another device of this hotel had saved so. Needs a connection; may be done again at any time. */
  bringOutbox(text: string, onProgress: (progress: RescueProgress) => void): Promise<OutboxBrought>;

  /** A whole table of the hotel as this device knows it. Needs no connection. */
  exportTable(table: ExportTable, onProgress: (progress: ExportProgress) => void): Promise<ExportedTable>;

  /** A page of everything that has happened, the newest first, as this device knows it. Needs no connection. */
  auditTrail(asked: TrailAsked): Promise<TrailPage>;

  /** A good moment to try an exchange. The page says so because Chromium tells its workers of neither. */
  wake(moment: GoodMoment): Promise<void>;
  /** Tries an exchange with the server now, whatever the retry clock says. */
  syncNow(): Promise<void>;
  /** A person has read how this device came through a restore of the server. */
  dismissRecovery(): Promise<void>;
  /** Undefined without a connection. */
  joinCode(scope: DeviceScope): Promise<JoinCode | undefined>;
  devices(): Promise<readonly DeviceSeen[] | undefined>;
  /** A device is told nothing any more from now on. Needs a connection. */
  removeDevice(removal: DeviceRemoval): Promise<DeviceRemoved>;
  /** Asks the browser to keep this device's data; what it said, or undefined where it cannot say. */
  persistStorage(): Promise<boolean | undefined>;
}
