import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { imageAsText, imageOf } from '../image-as-text.ts';
import type { Update } from '../simulated-app.ts';

/** What a tab of an older version shows, at rest and before it is loaded anew. */
export type OlderApp = {
  readonly desk: string;
  /** Up to where it says that it has read the log. */
  readonly position: number;
  readonly asksForUpdate: boolean;
  readonly visible: HotelState;
};

/**
 * I3, of two versions: an app reads the log up to an event that it does not know, shows the hotel as of there, and asks for the
 * update; it never skips one, and never stops where there is none. Only where the update has left the image as it was may it
 * begin behind such an event, with an image that a newer tab has made.
 */
export function olderAppsStop(
  log: readonly RecordedEvent[],
  { events, raisesImage }: Pick<Update, 'events' | 'raisesImage'>,
  apps: readonly OlderApp[],
): readonly string[] {
  const stops = log.flatMap(({ event }, index) => (events.has(event.type) ? [index] : []));
  const ends = [...stops, log.length].slice(0, raisesImage ? 1 : undefined);
  return apps
    .flatMap(({ desk, position, asksForUpdate, visible }) => [
      ...(ends.includes(position) ? [] : [`${desk} has read up to ${position} and not to ${ends.join(' or ')}`]),
      ...(asksForUpdate === position < log.length
        ? []
        : [`${desk} is at ${position}: asks for the update: ${asksForUpdate}`]),
      ...(imageAsText(visible) === imageAsText(imageOf(log.slice(0, position)))
        ? []
        : [`${desk} shows another hotel than that of position ${position}`]),
    ])
    .map((broken) => `I3: with an older app ${broken}`);
}
