import type { RecordedEvent } from '#contract/commands.ts';
import type { EventType, HotelEvent } from '#domain/hotel.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { PUBLISHING } from './publishing.ts';
import type { Published, PublishedEvent } from './published-event.ts';

/** What other services hear of an event of the log; undefined where it is nobody else's business. */
export function publishEvent(hotelId: HotelId, recorded: RecordedEvent): PublishedEvent | undefined {
  const { position, at, businessDate, event } = recorded;
  const tell = tellingOf(event.type);
  if (!tell) return undefined;
  return {
    id: `${hotelId}/${position}`,
    ...tell(event),
    hotelId,
    position,
    at: new Date(at).toISOString(),
    businessDate: formatHotelDay(businessDate),
  };
}

type Tell = (event: HotelEvent) => Published;

/** The table gives each event its own function; here only their union is known. */
function tellingOf(type: EventType): Tell | undefined {
  return Object.hasOwn(PUBLISHING, type)
    ? ((PUBLISHING as Partial<Record<EventType, unknown>>)[type] as Tell)
    : undefined;
}
