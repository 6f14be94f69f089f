import { id, list, oneOf, optional, record, whole } from '../parsing/shape.ts';
import type { ReservationsCommand } from '#domain/reservations/reservations-commands.ts';
import { commandShapes, name, interval, minor, yes, NIGHTS_MAX, GUESTS_MAX } from './common-shapes.ts';

export const reservationsShapes = commandShapes<ReservationsCommand>({
  BookRoom: {
    reservationId: id(),
    confirmation: name,
    guestId: id(),
    roomTypeId: id(),
    stay: interval,
    party: record({ adults: whole(0, GUESTS_MAX), children: whole(0, GUESTS_MAX), infants: whole(0, GUESTS_MAX) }),
    roomId: optional(id()),
    nightlyMinor: optional(list(minor, NIGHTS_MAX)),
    source: oneOf('phone', 'e-mail', 'walk-in', 'website', 'channel'),
  },
  AssignRoom: { reservationId: id(), roomId: id(), automatic: optional(yes) },
  UnassignRoom: { reservationId: id() },
  ChangeStayDates: { reservationId: id(), stay: interval },
  CancelReservation: {
    reservationId: id(),
    reason: oneOf('guest-asked', 'hotel', 'channel', 'duplicate'),
  },
  ReinstateReservation: { reservationId: id() },
  MarkNoShow: { reservationId: id() },
});
