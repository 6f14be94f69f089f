import type { HotelDay } from '../kernel/hotel-day.ts';
import type {
  AlertId,
  Instant,
  LostItemId,
  NoteId,
  ReservationId,
  RoomId,
  StaffId,
  TraceId,
  WakeUpCallId,
} from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
// No text here is about a person: whom it concerns is said by reference (decisions/0064).
export type LogbookEvent =
  | ShiftNoteLogged
  | ShiftNoteAcknowledged
  | TraceAdded
  | TraceCompleted
  | AlertRaised
  | AlertWithdrawn
  | WakeUpCallOrdered
  | WakeUpCallCancelled
  | WakeUpCallMade
  | LostItemRecorded
  | LostItemReturned;

/** What a line of the logbook is about. */
export type About =
  | { readonly kind: 'house' }
  | { readonly kind: 'room'; readonly roomId: RoomId }
  | { readonly kind: 'reservation'; readonly reservationId: ReservationId };

export type Department = 'front-desk' | 'housekeeping' | 'maintenance' | 'kitchen' | 'management';

export type ShiftNoteLogged = {
  readonly type: 'ShiftNoteLogged';
  readonly noteId: NoteId;
  readonly about: About;
  readonly text: string;
  readonly loggedOn: HotelDay;
};

/** A colleague has read it and takes it over. */
export type ShiftNoteAcknowledged = {
  readonly type: 'ShiftNoteAcknowledged';
  readonly noteId: NoteId;
  readonly loggedOn: HotelDay;
  readonly staffId: StaffId;
};

export type TraceAdded = {
  readonly type: 'TraceAdded';
  readonly traceId: TraceId;
  readonly about: About;
  readonly department: Department;
  readonly dueOn: HotelDay;
  readonly text: string;
};

export type TraceCompleted = { readonly type: 'TraceCompleted'; readonly traceId: TraceId };

/** When the desk must be told. */
export type AlertMoment = 'check-in' | 'check-out' | 'both';

export type AlertRaised = {
  readonly type: 'AlertRaised';
  readonly alertId: AlertId;
  readonly about: Extract<About, { kind: 'reservation' }>;
  readonly moment: AlertMoment;
  readonly text: string;
};

export type AlertWithdrawn = { readonly type: 'AlertWithdrawn'; readonly alertId: AlertId };

export type WakeUpCallOrdered = {
  readonly type: 'WakeUpCallOrdered';
  readonly callId: WakeUpCallId;
  readonly roomId: RoomId;
  readonly on: HotelDay;
  /** Minutes after midnight by the clock on the hotel's wall. */
  readonly minute: number;
};

export type WakeUpCallCancelled = { readonly type: 'WakeUpCallCancelled'; readonly callId: WakeUpCallId };

export type WakeUpCallMade = {
  readonly type: 'WakeUpCallMade';
  readonly callId: WakeUpCallId;
  readonly outcome: 'answered' | 'no-answer';
};

export type LostItemRecorded = {
  readonly type: 'LostItemRecorded';
  readonly itemId: LostItemId;
  /** The thing itself: 'black umbrella, wooden handle'. */
  readonly description: string;
  readonly roomId?: RoomId;
  readonly foundAt: Instant;
  /** Where the hotel keeps it. */
  readonly keptIn?: string;
  /** Whose it may be. */
  readonly owner?: { readonly reservationId: ReservationId };
};

export type LostItemReturned = {
  readonly type: 'LostItemReturned';
  readonly itemId: LostItemId;
  readonly how: 'handed-over' | 'posted' | 'given-to-authority' | 'disposed-of';
};
