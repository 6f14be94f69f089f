import type { Observable } from 'rxjs';
import type { EnrolFailure, Enrolled, GoodMoment, KnownHotel, Preview, Receipt } from '#contract/hotel-worker-api.ts';
import type { TrailAsked, TrailPage } from '#contract/audit-trail.ts';
import type { CalendarOpened, CalendarPlan, CalendarPreview, CalendarResult } from '#contract/calendar-import.ts';
import type { ConnectionsHere } from '#contract/connections.ts';
import type { ExportedTable, ExportProgress, ExportTable } from '#contract/export.ts';
import type { ImportOpened, ImportPlan, ImportPreview, ImportProgress, ImportResult } from '#contract/import.ts';
import type { OutboxBrought, OutboxFile, RescueProgress } from '#contract/outbox-file.ts';
import type { OwnerHere } from '#contract/owner-here.ts';
import type { SetAside } from '#contract/quarantine.ts';
import type { DeviceRemoval, DeviceRemoved, PeopleHere, PinChoice, PinChosen, SignedIn } from '#contract/sign-in.ts';
import type { Answers, Asks, QuestionName } from '#contract/questions.ts';
import type { Answer } from '#contract/staleness.ts';
import type { DeviceSeen, JoinCode } from '#contract/sync-protocol.ts';
import type { SyncStatus } from '#contract/sync-status.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelId, StaffId } from '#domain/kernel/identifiers.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { UndoStack } from './undo-stack.ts';

export type Door =
  | { readonly kind: 'demo' }
  | { readonly kind: 'new-hotel' }
  | { readonly kind: 'code'; readonly code: string }
  /** This browser was a device of it, and has cleared what it kept. */
  | { readonly kind: 'again'; readonly hotelId: HotelId }
  /** Of the owner who is signed in. */
  | { readonly kind: 'owner'; readonly hotelId: HotelId };

export type DoorFailure = EnrolFailure;

export type Importing = {
  open(file: Blob): Promise<ImportOpened>;
  preview(plan: ImportPlan, onProgress: (progress: ImportProgress) => void): Promise<ImportPreview | undefined>;
  run(plan: ImportPlan, onProgress: (progress: ImportProgress) => void): Promise<ImportResult>;
  stop(): Promise<void>;
};

/** The calendars of channels: what they tell is looked at first, and then followed. */
export type CalendarReading = {
  open(text: string): Promise<CalendarOpened>;
  preview(plan: CalendarPlan): Promise<CalendarPreview>;
  follow(plan: CalendarPlan, onProgress: (progress: ImportProgress) => void): Promise<CalendarResult>;
  stop(): Promise<void>;
};

/** What waits on one device, in a file that another device can send. */
export type Rescue = {
  save(): Promise<OutboxFile | undefined>;
  bring(text: string, onProgress: (progress: RescueProgress) => void): Promise<OutboxBrought>;
};

export type People = {
  watch(): Observable<PeopleHere>;
  signIn(staffId: StaffId, pin: string): Promise<SignedIn>;
  choosePin(choice: PinChoice): Promise<PinChosen>;
};

/** What screens hold: the worker, without Comlink showing, and whoever stands at this desk. */
export interface Hotel {
  /** Whose work the next commands are; undefined until somebody has said who they are. */
  readonly actor: StaffId | undefined;
  /** Another person: what they are told is asked anew, and `undo` begins empty. */
  actAs(staffId: StaffId): void;
  /** What this desk has done and can take back, the latest first. */
  readonly undo: UndoStack;

  hotels(): Promise<readonly KnownHotel[]>;
  enrol(door: Door, deviceName: string): Promise<Enrolled>;
  openHotel(hotelId: HotelId): Promise<boolean>;

  /**
   * Saved on this device before it answers. What can be taken back is remembered in `undo`. Several commands are one act
   * of a person: they are done in order and undone together; where one is refused, those before it are taken back.
   */
  dispatch(command: HotelCommand, ...then: readonly HotelCommand[]): Promise<Receipt>;
  preview(command: HotelCommand): Promise<Preview>;
  /** Rejects with NotPermittedError where the roles of `actor` do not include the question; so does `watch`. */
  ask<Name extends QuestionName>(name: Name, asks: Asks<Name>): Promise<Answer<Answers<Name>>>;
  /** One watch per question and parameters, shared by whoever watches; a late subscriber gets the last answer at once. */
  watch<Name extends QuestionName>(name: Name, asks: Asks<Name>): Observable<Answer<Answers<Name>>>;
  watchSync(): Observable<SyncStatus>;

  /** A file of bookings from another system: opened, looked at, run by whoever stands at this desk. */
  readonly importing: Importing;
  readonly calendars: CalendarReading;
  /** Who has a PIN, and who stands here. */
  readonly people: People;
  /** Somebody who owns hotels, at whatever browser. */
  readonly owner: OwnerHere;
  /** What others read of the hotel. */
  readonly connections: ConnectionsHere;
  /** What was set aside, for a manager to decide; undefined without a connection. */
  setAside(): Promise<SetAside | undefined>;
  readonly rescue: Rescue;
  /** A whole table of the hotel as this device knows it. */
  exportTable(table: ExportTable, onProgress: (progress: ExportProgress) => void): Promise<ExportedTable>;
  /** A page of everything that has happened, the newest first, as this device knows it. */
  auditTrail(asked: TrailAsked): Promise<TrailPage>;

  wake(moment: GoodMoment): Promise<void>;
  syncNow(): Promise<void>;
  /** A person has read how this device came through a restore of the server. */
  dismissRecovery(): Promise<void>;
  joinCode(scope: DeviceScope): Promise<JoinCode | undefined>;
  devices(): Promise<readonly DeviceSeen[] | undefined>;
  removeDevice(removal: DeviceRemoval): Promise<DeviceRemoved>;
  persistStorage(): Promise<boolean | undefined>;
}
