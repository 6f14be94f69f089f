import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { roomOf } from '../rack/rack-pages.ts';

/** What is asked before every report, to be able to take it back: so it is a question of one row and not of the house. */
export function roomCondition(view: QueryView, { roomId }: { readonly roomId: RoomId }): RoomCondition | undefined {
  return roomOf(view, roomId)?.condition;
}
