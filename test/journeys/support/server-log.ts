import type { PulledEvent } from '#contract/sync-protocol.ts';

/**
 * The whole log of a hotel, as the server tells it to this device. To be evaluated in the page, so it can see nothing of this
 * file.
 */
export async function readServerLog(hotelId: string): Promise<readonly PulledEvent[]> {
  const events: PulledEvent[] = [];
  for (;;) {
    const answer = await fetch(`/api/hotels/${hotelId}/events?after=${events.length}`);
    const [, ...lines] = (await answer.text()).trimEnd().split('\n');
    if (lines.length === 0) return events;
    events.push(...lines.map((line) => JSON.parse(line) as PulledEvent));
  }
}
