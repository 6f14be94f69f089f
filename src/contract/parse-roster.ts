import { id, list, optional, parse, record, text, whole, type Parsed } from './parsing/shape.ts';
import type { PinKept, PinRequest, PinVerifier, Roster, RosterEntry } from './roster.ts';

export function parseRoster(found: unknown): Parsed<Roster> {
  return parse(found, roster);
}

export function parsePinKept(found: unknown): Parsed<PinKept> {
  return parse(found, record<PinKept>({ roster }));
}

export function parsePinRequest(found: unknown): Parsed<PinRequest> {
  return parse(found, pinRequest);
}

const PEOPLE_MAX = 5_000;
/** Fewer make guessing cheap, more make every sign-in a long one. */
const ROUNDS = whole(100_000, 5_000_000);
const base64 = text(100);

const verifier = record<PinVerifier>({ rounds: ROUNDS, salt: base64, verifier: base64 });
const roster = list(record<RosterEntry>({ staffId: id(), pin: verifier }), PEOPLE_MAX);
const pinRequest = record<PinRequest>({ staffId: id(), pin: verifier, by: id(), proof: optional(base64) });
