import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { EventType } from '#domain/hotel.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import { HOUSEKEEPING_EVENTS, type EventOf, type Telling } from './housekeeping-events.ts';

/** The event as a device of this scope may have it: in its place in any case, so that its log has no gap. */
export function toldTo(scope: DeviceScope, pulled: PulledEvent): PulledEvent {
  if (scope === 'desk') return pulled;
  const { details: _, ...recorded } = pulled;
  return { ...recorded, event: scope === 'board' ? { type: 'EventWithheld' } : asTold(recorded.event) };
}

function asTold<Type extends EventType>(event: EventOf<Type>): EventOf<Type> | EventOf<'EventWithheld'> {
  const telling = HOUSEKEEPING_EVENTS[event.type as Type] as Telling<Type>;
  if (telling === 'whole') return event;
  return telling === 'withheld' ? { type: 'EventWithheld' } : telling(event);
}
