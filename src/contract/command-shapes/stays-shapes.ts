import { id, optional } from '../parsing/shape.ts';
import type { StaysCommand } from '#domain/stays/stays-commands.ts';
import { commandShapes, note, yes } from './common-shapes.ts';

export const staysShapes = commandShapes<StaysCommand>({
  CheckInGuest: { reservationId: id(), roomId: id(), acceptsCondition: optional(yes) },
  UndoCheckIn: { reservationId: id() },
  MoveGuestToRoom: {
    reservationId: id(),
    fromRoomId: id(),
    roomId: id(),
    reason: optional(note),
  },
  CheckOutGuest: { reservationId: id() },
});
