import type { ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import type { About } from '#domain/logbook/logbook-events.ts';
import { id, isRecord, oneOf, record, type Shape } from '../parsing/shape.ts';

type AboutOf<Kind extends About['kind']> = Extract<About, { kind: Kind }>;

const SHAPES: { readonly [Kind in About['kind']]: Shape<AboutOf<Kind>> } = {
  house: record<AboutOf<'house'>>({ kind: oneOf('house') }),
  room: record<AboutOf<'room'>>({ kind: oneOf('room'), roomId: id<RoomId>() }),
  reservation: record<AboutOf<'reservation'>>({ kind: oneOf('reservation'), reservationId: id<ReservationId>() }),
};

/** What a line of the logbook is about: its kind says which fields it has. */
export const aboutShape: Shape<About> = {
  flawOf(found, field) {
    const shape = shapeOf(found);
    return shape ? shape.flawOf(found, field) : { field, message: 'must be about the house, a room or a reservation' };
  },
  knownPartOf: (found) => shapeOf(found)?.knownPartOf(found) ?? found,
};

function shapeOf(found: unknown): Shape<About> | undefined {
  if (!isRecord(found) || typeof found['kind'] !== 'string' || !Object.hasOwn(SHAPES, found['kind'])) return undefined;
  return SHAPES[found['kind'] as About['kind']];
}
