import { id, oneOf, optional } from '../parsing/shape.ts';
import type { StaysCommand } from '#domain/stays/stays-commands.ts';
import { commandShapes, note, yes } from './common-shapes.ts';
import { walkInShape } from './reservations-shapes.ts';

export const staysShapes = commandShapes<StaysCommand>({
  CheckInGuest: { reservationId: id(), roomId: id(), acceptsCondition: optional(yes) },
  CheckInWalkIn: { ...walkInShape, acceptsCondition: optional(yes) },
  UndoCheckIn: { reservationId: id() },
  MoveGuestToRoom: {
    reservationId: id(),
    fromRoomId: id(),
    roomId: id(),
    reason: optional(note),
  },
  CheckOutGuest: {
    reservationId: id(),
    leavesOpen: optional(oneOf('pays-later', 'on-account', 'company-pays', 'disputed')),
  },
  ReinstateCheckOut: { reservationId: id() },
});
