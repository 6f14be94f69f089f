import { HOTEL_STATE_REVISION } from '#domain/hotel-state.ts';
import { modelKey } from '#read-models/read-model.ts';
import type { PageSource } from '#worker/sync/begin/page-source.ts';
import type { SimulatedApp } from './simulated-app.ts';

/** The pages of a server of one version, as a device of another one is offered them. */
export function pagesAcrossVersions(pages: PageSource, server: SimulatedApp, device: SimulatedApp): PageSource {
  return {
    ...pages,
    manifest: async (stop) => {
      const answer = await pages.manifest(stop);
      if (answer.answer !== 'manifest') return answer;
      const { image, models } = answer.manifest;
      // What the device's own code takes for its own revision is that of its version.
      const revision = HOTEL_STATE_REVISION + server.imageRevision - device.imageRevision;
      const named = models.map((model, index) => ({ ...model, model: keyOf(server, index) }));
      return { answer: 'manifest', manifest: { ...answer.manifest, image: { ...image, revision }, models: named } };
    },
  };
}

function keyOf({ models }: SimulatedApp, index: number): string {
  const model = models[index];
  if (!model) throw new Error('a manifest names every model once');
  return modelKey(model.name, model.revision);
}
