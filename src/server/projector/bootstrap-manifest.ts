import type { BootstrapManifest } from '#contract/bootstrap.ts';
import { SYNC_PROTOCOL } from '#contract/sync-protocol.ts';
import { HOTEL_STATE_REVISION } from '#domain/hotel-state.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { modelKey } from '#read-models/read-model.ts';
import { generationOf } from './generation.ts';
import { eventsBehind, IMAGE_MODEL, type ProjectorParts } from './hotel-projector.ts';
import type { Projector } from './projector.ts';

/** Pages that lag further behind are no start: what is missing would have to be pulled, and they are being made anew. */
const LAG_MAX_EVENTS = 20_000;
const MODEL_KEYS = READ_MODELS.map(({ name, revision }) => modelKey(name, revision));

export type ManifestParts = ProjectorParts & { readonly projector: Pick<Projector, 'wanted'> };

/** What a new desk begins with. Undefined where pulling the log is as good; then pages may be on their way. */
export async function bootstrapManifest(
  { store, projections, projector, now }: ManifestParts,
  hotelId: HotelId,
  worthItEvents: number,
): Promise<BootstrapManifest | undefined> {
  const head = (await store.head(hotelId)) ?? 0;
  if (head < worthItEvents) return undefined;
  const behind = await eventsBehind({ store, projections, now }, hotelId);
  // Whoever comes next begins where the log ends, also where a server was stopped before its pages were made.
  if (behind > 0) projector.wanted(hotelId);
  if (behind > LAG_MAX_EVENTS) return undefined;
  const { position, models } = await projections.manifest({ hotelId, generation: generationOf(store.epoch) });
  const image = models.get(IMAGE_MODEL)?.[0];
  if (!image) return undefined;
  return {
    protocol: SYNC_PROTOCOL,
    epoch: store.epoch,
    position,
    serverTime: now(),
    image: { hash: image.hash, bytes: image.bytes, revision: HOTEL_STATE_REVISION },
    // Also those without a row: that nothing has happened is known as of the position, too.
    models: MODEL_KEYS.map((model) => ({ model, pages: models.get(model) ?? [] })),
  };
}
