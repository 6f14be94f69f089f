import type { StaffId } from '#domain/kernel/identifiers.ts';
import { id, optional, parse, record, text, type FieldShapes, type Parsed } from './parsing/shape.ts';

/** Who wants something of the server that only some may have, and what shows that it is them. Part of what they ask for. */
export type Claim = {
  /** Absent where the hotel has no people yet. */
  readonly by?: StaffId;
  /** As with a PIN: what only whoever knows the PIN of `by` can make; absent where that one has none. */
  readonly proof?: string;
};

export const claimShapes: FieldShapes<Claim> = { by: optional(id()), proof: optional(text(100)) };

export function parseClaim(found: unknown): Parsed<Claim> {
  return parse(found, record(claimShapes));
}
