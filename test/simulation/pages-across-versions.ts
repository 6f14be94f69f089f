import { HOTEL_STATE_REVISION } from '#domain/hotel-state.ts';
import { modelKey } from '#read-models/read-model.ts';
import type { PageSource } from '#worker/sync/begin/page-source.ts';
import type { SimulatedApp } from './simulated-app.ts';

/**
 * The pages of a server of one version, as a device of another one is offered them. Their image is always of another revision:
 * where only read models differ, a real device lets its questions wait until they are built from the log, and that it does only
 * for logs that are longer than any that is simulated.
 */
export function pagesAcrossVersions(pages: PageSource, server: SimulatedApp, device: SimulatedApp): PageSource {
  return {
    ...pages,
    manifest: async (stop) => {
      const answer = await pages.manifest(stop);
      if (answer.answer !== 'manifest') return answer;
      const { manifest } = answer;
      // What the device's own code takes for its own revision is that of its version.
      const revision = HOTEL_STATE_REVISION + Number(device.isOlder) - Number(server.isOlder);
      const models = manifest.models.map((named, index) => ({ ...named, model: keyOf(device, index) }));
      return { answer: 'manifest', manifest: { ...manifest, image: { ...manifest.image, revision }, models } };
    },
  };
}

function keyOf({ models }: SimulatedApp, index: number): string {
  const model = models[index];
  if (!model) throw new Error('a manifest names every model once');
  return modelKey(model.name, model.revision);
}
