import type { HotelDay } from '#domain/kernel/hotel-day.ts';
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
} from '#domain/kernel/identifiers.ts';
import type { About, AlertMoment, Department, LostItemReturned } from '#domain/logbook/logbook-events.ts';

/** Who wrote a line, when, and whether the hotel's server has heard of it. */
export type Written = { readonly by: StaffId; readonly at: Instant; readonly pending: boolean };

export type NoteRow = Written & {
  readonly noteId: NoteId;
  readonly about: About;
  readonly text: string;
  readonly loggedOn: HotelDay;
  readonly acknowledgedBy: readonly StaffId[];
};

export type TraceRow = Written & {
  readonly traceId: TraceId;
  readonly about: About;
  readonly department: Department;
  readonly dueOn: HotelDay;
  readonly text: string;
};

export type WakeUpCallRow = Written & {
  readonly callId: WakeUpCallId;
  readonly roomId: RoomId;
  readonly on: HotelDay;
  readonly minute: number;
};

export type AlertRow = Written & {
  readonly alertId: AlertId;
  readonly reservationId: ReservationId;
  readonly moment: AlertMoment;
  readonly text: string;
};

export type LostItemRow = Written & {
  readonly itemId: LostItemId;
  readonly description: string;
  readonly roomId?: RoomId;
  readonly foundAt: Instant;
  readonly keptIn?: string;
  readonly ownerReservationId?: ReservationId;
  readonly returned?: { readonly how: LostItemReturned['how']; readonly by: StaffId; readonly at: Instant };
};

export type Logbook = {
  /** Of the last seven days, the latest first. */
  readonly notes: readonly NoteRow[];
  /** Not done yet, what is due first on top; what should have been done earlier is among it. */
  readonly traces: readonly TraceRow[];
  /** Not made yet, the next first. */
  readonly calls: readonly WakeUpCallRow[];
};

export type LogbookQuestion = {
  readonly Logbook: { readonly asks: { readonly day: HotelDay }; readonly answers: Logbook };
};

/** What the desk must be told about a stay. */
export type AlertsQuestion = {
  readonly Alerts: {
    readonly asks: { readonly reservationId: ReservationId };
    readonly answers: readonly AlertRow[];
  };
};

/** Things that were left behind: those that the hotel keeps, and those that went away this month. */
export type LostAndFoundQuestion = {
  readonly LostAndFound: {
    readonly asks: { readonly day: HotelDay };
    readonly answers: { readonly kept: readonly LostItemRow[]; readonly returned: readonly LostItemRow[] };
  };
};
