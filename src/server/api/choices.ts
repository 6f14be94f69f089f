import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import { oneOf } from './schema.ts';

export const conditionSchema = oneOf<RoomCondition>('How clean the room is', {
  dirty: 'to be cleaned',
  pickup: 'to be tidied up only',
  clean: 'cleaned',
  inspected: 'cleaned, and somebody has looked',
});
