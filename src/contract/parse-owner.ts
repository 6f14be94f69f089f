import type { OwnerSignIn, OwnerSignUp } from './owner.ts';
import { id, optional, parse, record, text, type Parsed } from './parsing/shape.ts';

export function parseOwnerSignIn(found: unknown): Parsed<OwnerSignIn> {
  return parse(found, record<OwnerSignIn>({ login, password }));
}

export function parseOwnerSignUp(found: unknown): Parsed<OwnerSignUp> {
  return parse(found, record<OwnerSignUp>({ login, password, by: optional(id()), proof: optional(text(100)) }));
}

const login = text(200);
/** A password manager's longest; without a limit somebody would let the server hash a book. */
const password = text(256);
