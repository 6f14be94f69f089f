declare const brand: unique symbol;
export type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };

/** One hotel, and the distribution key of every store: nothing ever spans two of them. */
export type HotelId = Branded<string, 'HotelId'>;
export type RoomTypeId = Branded<string, 'RoomTypeId'>;
export type RoomId = Branded<string, 'RoomId'>;
export type GuestId = Branded<string, 'GuestId'>;
/** A promise to a guest and, once the guest is here, the stay itself: both carry the same id. UUIDv7. */
export type ReservationId = Branded<string, 'ReservationId'>;
/** Reservations that one booker made together. UUIDv7. */
export type GroupId = Branded<string, 'GroupId'>;
/** One request that was turned away. */
export type TurnawayId = Branded<string, 'TurnawayId'>;
/** One closure of one room, from the day it is put out of order to its return. */
export type ClosureId = Branded<string, 'ClosureId'>;
/** Something that a shift tells the next. */
export type NoteId = Branded<string, 'NoteId'>;
/** A dated thing to do for a department. */
export type TraceId = Branded<string, 'TraceId'>;
export type AlertId = Branded<string, 'AlertId'>;
export type WakeUpCallId = Branded<string, 'WakeUpCallId'>;
export type LostItemId = Branded<string, 'LostItemId'>;
/** Something broken, from its report to its repair. */
export type FaultId = Branded<string, 'FaultId'>;
/** Derived from what the case is about, so that two desks never raise the same case twice. */
export type CaseId = Branded<string, 'CaseId'>;
/** One correction of what is known of a guest: values are told apart by it, for the log does not know them. UUIDv7. */
export type CorrectionId = Branded<string, 'CorrectionId'>;
/** One file of bookings that was taken over from another system. */
export type ImportId = Branded<string, 'ImportId'>;
/** A calendar that the hotel's server writes for a channel. */
export type CalendarFeedId = Branded<string, 'CalendarFeedId'>;
export type CollaboratorId = Branded<string, 'CollaboratorId'>;
/** An address of another service that the server calls with what the hotel publishes. */
export type WebhookId = Branded<string, 'WebhookId'>;
/** One calendar of a channel: which channel, and which room or type it speaks of. */
export type CalendarId = Branded<string, 'CalendarId'>;
/** One entry of it. The channel's own name for it stays outside the log: it may say who comes. */
export type CalendarEntryId = Branded<string, 'CalendarEntryId'>;
/** What a night is sold as: its prices, what is included, and on which terms. 'base' is the plan that every hotel has. */
export type RatePlanId = Branded<string, 'RatePlanId'>;
/** Booking terms under one name, whatever they say at a time. */
export type TermsId = Branded<string, 'TermsId'>;
export type StaffId = Branded<string, 'StaffId'>;
/** An enrolled phone or computer. */
export type DeviceId = Branded<string, 'DeviceId'>;
/** One local database of a device. A new database is a new replica, whatever the device. */
export type ReplicaId = Branded<string, 'ReplicaId'>;
/** UUIDv7, made where the command was made; the idempotency key from the desk to the server. */
export type CommandId = Branded<string, 'CommandId'>;
/** Place of an event in the hotel's confirmed log: gapless, from 1, given by the server only. */
export type Position = Branded<number, 'Position'>;
/** A moment: whole milliseconds since 1970-01-01T00:00Z, read from a device clock. Never used to order anything. */
export type Instant = Branded<number, 'Instant'>;
/** An account: of a guest, a company, the house or a passer-by. A guest's own folio has the id of the reservation. */
export type FolioId = Branded<string, 'FolioId'>;
/** One line of a folio. Deterministic where two desks could post the same thing: 'room:<reservation>:<night>'. */
export type PostingId = Branded<string, 'PostingId'>;
export type ChargeItemId = Branded<string, 'ChargeItemId'>;
/** An invoice or a credit note. UUIDv7; its number is another thing. */
export type InvoiceId = Branded<string, 'InvoiceId'>;
/** One series of invoice numbers without a gap. */
export type SeriesId = Branded<string, 'SeriesId'>;
/** One version of a tax: a rate or an amount from a certain day on. */
export type TaxRuleId = Branded<string, 'TaxRuleId'>;
/** One person's time at one cash drawer, from the first count to the last. */
export type ShiftId = Branded<string, 'ShiftId'>;
