import {
  GUESTS_AT_ONCE_MAX,
  PIECES_MAX,
  type BootstrapManifest,
  type DeliveredPiece,
  type GuestsHead,
  type PagePiece,
  type SaidOfGuestLine,
} from './bootstrap.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { said } from './parse-pull.ts';
import { id, list, optional, parse, record, text, whole, type Parsed } from './parsing/shape.ts';

export function parsePiecesWanted(found: unknown): Parsed<{ readonly hashes: readonly string[] }> {
  return parse(found, record({ hashes: list(id<string>(), PIECES_MAX) }));
}

export function parseGuestsWanted(found: unknown): Parsed<{ readonly guestIds: readonly GuestId[] }> {
  return parse(found, record({ guestIds: list(id<GuestId>(), GUESTS_AT_ONCE_MAX) }));
}

export function parseManifest(found: unknown): Parsed<BootstrapManifest> {
  return parse(found, manifest);
}

export function parsePiece(found: unknown): Parsed<DeliveredPiece> {
  return parse(found, record<DeliveredPiece>({ hash: id(), packed: text(PACKED_LENGTH_MAX) }));
}

export function parseGuestsHead(found: unknown): Parsed<GuestsHead> {
  return parse(found, record<GuestsHead>({ last: optional(id()) }));
}

export function parseSaidOfGuest(found: unknown): Parsed<SaidOfGuestLine> {
  return parse(
    found,
    record<SaidOfGuestLine>({ guestId: id(), position: whole(1), details: said, correctionId: optional(id()) }),
  );
}

const PAGES_MAX = 100_000;
const PACKED_LENGTH_MAX = 256 * 1024 * 1024;

const page = record<PagePiece>({ page: text(200), hash: id(), bytes: whole(0) });

const manifest = record<BootstrapManifest>({
  protocol: whole(1),
  epoch: id(),
  position: whole(1),
  serverTime: whole(0),
  image: record({ hash: id(), bytes: whole(0), revision: whole(0) }),
  models: list(record({ model: id(), pages: list(page, PAGES_MAX) }), 1_000),
});
