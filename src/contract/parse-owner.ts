import { claimShapes } from './claim.ts';
import type { NamedHotel, OwnerKnown, OwnerSeen, OwnerSignIn, OwnerSignUp } from './owner.ts';
import { id, list, parse, record, text, whole, yesOrNo, type Parsed } from './parsing/shape.ts';

export function parseOwnerSignIn(found: unknown): Parsed<OwnerSignIn> {
  return parse(found, record<OwnerSignIn>({ login, password }));
}

export function parseOwnerSignUp(found: unknown): Parsed<OwnerSignUp> {
  return parse(found, record<OwnerSignUp>({ login, password, ...claimShapes }));
}

export function parseOwnerSeen(found: unknown): Parsed<OwnerSeen> {
  return parse(found, ownerSeen);
}

export function parseOwnerKnown(found: unknown): Parsed<OwnerKnown> {
  return parse(found, record<OwnerKnown>({ hasOwner: yesOrNo }));
}

const login = text(200);
/** A password manager's longest; without a limit somebody would let the server hash a book. */
const password = text(256);

const HOTELS_MAX = 10_000;
const hotels = list(record<NamedHotel>({ hotelId: id(), since: whole(0), name: text(10_000) }), HOTELS_MAX);
const ownerSeen = record<OwnerSeen>({ login, hotels, signedInUntil: whole(0) });
