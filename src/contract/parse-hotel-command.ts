import type { CommandType, HotelCommand } from '#domain/hotel.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import {
  id,
  isRecord,
  list,
  oneOf,
  optional,
  parse,
  record,
  text,
  whole,
  type FieldShapes,
  type Malformed,
} from './parsing/shape.ts';

export type ParsedCommand =
  | { readonly ok: true; readonly command: HotelCommand }
  | { readonly ok: false; readonly reason: 'unknown-command' }
  | { readonly ok: false; readonly reason: 'malformed'; readonly malformed: Malformed };

/**
 * Whether this is a command that a decision can be made on: every field there and of its kind. Whether it makes sense for
 * the hotel is the domain's question; here only what would make the domain fail or never end is kept out.
 */
export function parseHotelCommand(found: unknown): ParsedCommand {
  if (!isRecord(found))
    return { ok: false, reason: 'malformed', malformed: { field: '', message: 'must be an object' } };
  const { type } = found;
  if (typeof type !== 'string') {
    return { ok: false, reason: 'malformed', malformed: { field: 'type', message: 'must be the name of a command' } };
  }
  if (!isCommandType(type)) return { ok: false, reason: 'unknown-command' };
  const parsed = parse(found, COMMANDS[type]);
  if (!parsed.ok) return { ok: false, reason: 'malformed', malformed: parsed.malformed };
  // The shape has checked every field but `type`, by which it was chosen. Fields that it does not name stay outside: what
  // nobody has looked at, such as a guest's name where none belongs, must not travel into an event.
  const known = COMMANDS[type].knownPartOf(found) as object;
  return { ok: true, command: { ...known, type } as HotelCommand };
}

function isCommandType(type: string): type is CommandType {
  return Object.hasOwn(COMMANDS, type);
}

const NAME_LENGTH_MAX = 500;
const NOTE_LENGTH_MAX = 10_000;
/** 1970 to 2243. A loop over the nights of any interval in it ends. */
const DAYS_MAX = 100_000;
const NIGHTS_MAX = 5_000;
const ROOMS_MAX = 5_000;
const GUESTS_MAX = 1_000;

const name = text(NAME_LENGTH_MAX);
const note = text(NOTE_LENGTH_MAX);
const day = whole<HotelDay>(0, DAYS_MAX);
const interval = record<Interval>({ arrival: day, departure: day });
const minor = whole(Number.MIN_SAFE_INTEGER);
const yes = oneOf(true);

type Fields<Type extends CommandType> = FieldShapes<Omit<Extract<HotelCommand, { type: Type }>, 'type'>>;

function command<Type extends CommandType>(fields: Fields<Type>): ReturnType<typeof record> {
  return record(fields);
}

const COMMANDS = {
  SetUpHotel: command<'SetUpHotel'>({ name, timeZone: name, currency: name }),
  AddRoomType: command<'AddRoomType'>({
    roomTypeId: id(),
    name,
    code: name,
    sleeps: minor,
    standardPriceMinor: minor,
  }),
  AddRooms: command<'AddRooms'>({
    roomTypeId: id(),
    rooms: list(record({ roomId: id(), number: name }), ROOMS_MAX),
  }),
  AllowOverbooking: command<'AllowOverbooking'>({ roomTypeId: id(), limit: minor }),
  AddStaffMember: command<'AddStaffMember'>({
    staffId: id(),
    name,
    role: oneOf('manager', 'receptionist', 'housekeeper', 'auditor'),
  }),
  PriceNights: command<'PriceNights'>({ roomTypeId: id(), nights: interval, priceMinor: minor }),
  RegisterGuest: command<'RegisterGuest'>({
    guestId: id(),
    details: record({ name, phone: optional(name), email: optional(name), note: optional(note) }),
  }),
  BookRoom: command<'BookRoom'>({
    reservationId: id(),
    confirmation: name,
    guestId: id(),
    roomTypeId: id(),
    stay: interval,
    party: record({ adults: whole(0, GUESTS_MAX), children: whole(0, GUESTS_MAX), infants: whole(0, GUESTS_MAX) }),
    roomId: optional(id()),
    nightlyMinor: optional(list(minor, NIGHTS_MAX)),
    source: oneOf('phone', 'e-mail', 'walk-in', 'website', 'channel'),
  }),
  AssignRoom: command<'AssignRoom'>({ reservationId: id(), roomId: id(), automatic: optional(yes) }),
  UnassignRoom: command<'UnassignRoom'>({ reservationId: id() }),
  ChangeStayDates: command<'ChangeStayDates'>({ reservationId: id(), stay: interval }),
  CancelReservation: command<'CancelReservation'>({
    reservationId: id(),
    reason: oneOf('guest-asked', 'hotel', 'channel', 'duplicate'),
  }),
  ReinstateReservation: command<'ReinstateReservation'>({ reservationId: id() }),
  MarkNoShow: command<'MarkNoShow'>({ reservationId: id() }),
  CheckInGuest: command<'CheckInGuest'>({ reservationId: id(), roomId: id(), acceptsCondition: optional(yes) }),
  UndoCheckIn: command<'UndoCheckIn'>({ reservationId: id() }),
  MoveGuestToRoom: command<'MoveGuestToRoom'>({
    reservationId: id(),
    fromRoomId: id(),
    roomId: id(),
    reason: optional(note),
  }),
  CheckOutGuest: command<'CheckOutGuest'>({ reservationId: id() }),
  ReportRoomCondition: command<'ReportRoomCondition'>({
    roomId: id(),
    condition: oneOf('dirty', 'pickup', 'clean', 'inspected'),
    observedAt: whole(0),
  }),
  PutRoomOutOfOrder: command<'PutRoomOutOfOrder'>({ closureId: id(), roomId: id(), nights: interval, reason: note }),
  ReturnRoomToService: command<'ReturnRoomToService'>({ closureId: id() }),
  ResolveCase: command<'ResolveCase'>({ caseId: id(), optionId: id() }),
} satisfies Record<CommandType, unknown>;
