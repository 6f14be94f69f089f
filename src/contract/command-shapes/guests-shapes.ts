import { id, optional, record } from '../parsing/shape.ts';
import type { GuestsCommand } from '#domain/guests/guests-commands.ts';
import { commandShapes, name, note } from './common-shapes.ts';

export const guestsShapes = commandShapes<GuestsCommand>({
  RegisterGuest: {
    guestId: id(),
    details: record({ name, phone: optional(name), email: optional(name), note: optional(note) }),
  },
});
