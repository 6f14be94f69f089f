import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';

export type RoomConditionQuestion = {
  /** Undefined: nobody has added the room. */
  readonly RoomCondition: { readonly asks: { readonly roomId: RoomId }; readonly answers: RoomCondition | undefined };
};
