import { GUEST_FIELDS, type GuestDetails } from '#domain/guests/guest-details.ts';
import {
  id,
  oneOf,
  optional,
  parse,
  record,
  text,
  whole,
  yesOrNo,
  type FieldShapes,
  type Parsed,
  type Shape,
} from './parsing/shape.ts';
import type { Poke, PulledEvent, PullHead } from './sync-protocol.ts';

/** The first line of a pull. */
export function parsePullHead(found: unknown): Parsed<PullHead> {
  return parse(found, pullHead);
}

/**
 * One line behind the head. Of the event itself only the type is asked for: an event that this version of the app does not
 * know is kept as it came, for the version that will know it.
 */
export function parsePulledEvent(found: unknown): Parsed<PulledEvent> {
  return parse(found, pulledEvent);
}

export function parsePoke(found: unknown): Parsed<Poke> {
  return parse(found, poke);
}

const pullHead = record<PullHead>({
  protocol: whole(1),
  epoch: id(),
  head: whole(0),
  from: whole(0),
  to: whole(0),
  serverTime: whole(0),
});

/** A registration card's longest note fits in twice. */
const TEXT_LENGTH_MAX = 100_000;
/** What was said of a guest, field by field. */
export const said = record<Partial<GuestDetails>>(
  Object.fromEntries(GUEST_FIELDS.map((field) => [field, optional(text(TEXT_LENGTH_MAX))])) as FieldShapes<
    Partial<GuestDetails>
  >,
);

const event = record<{ readonly type: string }>({ type: id() }) as Shape<PulledEvent['event']>;

export const pulledEvent = record<PulledEvent>({
  position: whole(1),
  commandId: id(),
  at: whole(0),
  businessDate: whole(0),
  originalBusinessDate: optional(whole(0)),
  actor: id(),
  device: id(),
  offline: yesOrNo,
  verdict: oneOf('accepted', 'settled', 'refused', 'quarantined'),
  event,
  // A newer server may know more fields than this version; they are kept as they came.
  details: optional(record({ guestId: id(), details: said, correctionId: optional(id()) })),
});

const poke = record<Poke>({ head: whole(0) });
