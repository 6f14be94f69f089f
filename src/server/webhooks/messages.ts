import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { publishEvent } from '#server/integrations/publish-event.ts';
import type { PublishedEvent } from '#server/integrations/published-event.ts';

/** `id` is the same for every attempt: whoever has seen it has seen this message. */
export type Message = {
  readonly id: string;
  readonly body: { readonly type: string; readonly timestamp: string; readonly data: object };
};

export type EventMessage = Message & { readonly event: PublishedEvent };

/**
 * What a webhook is told of an event of the log: what a service that asks would read, and nothing else; with the time under
 * the name that Standard Webhooks gives it. Its id names the command too: after a restore another event may stand in the
 * same place.
 */
export function messageOf(hotelId: HotelId, recorded: RecordedEvent): EventMessage | undefined {
  const event = publishEvent(hotelId, recorded);
  return event && { event, id: `${event.id}/${recorded.commandId}`, body: { ...event, timestamp: event.at } };
}

/** Shows that calls arrive and signatures are right; it says nothing of the hotel. */
export function testMessage({ hotelId, id, at }: { hotelId: HotelId; id: string; at: Instant }): Message {
  const timestamp = new Date(at).toISOString();
  const body = { type: 'webhook.tested.v1', timestamp, data: {}, id, hotelId };
  return { id, body };
}
