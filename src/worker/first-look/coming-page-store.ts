import type { ModelKey } from '#read-models/read-model.ts';
import { HistoryMissing } from '../journal/journal.ts';
import type { PackedRows, PageName, PageStore } from '../read-store/page-store.ts';
import type { ComingPages } from '../sync/begin/coming-pages.ts';

/** The pages of a first look: read from what has come, and fetched where it has not. Nothing is written to them. */
export function comingPageStore(coming: ComingPages): PageStore {
  const { manifest } = coming;
  const checkpoints = new Map(manifest.models.map(({ model }) => [model, manifest.position]));
  const hashes = new Map(
    manifest.models.flatMap(({ model, pages }) => pages.map(({ page, hash }) => [nameOf({ model, page }), hash])),
  );
  return {
    checkpoints: async () => checkpoints,
    async read(names) {
      const wanted = names.map((name) => hashes.get(nameOf(name)));
      const content = await coming.pieces(wanted.filter((hash) => hash !== undefined));
      if (!content) throw new HistoryMissing('These pages have not come to this device yet.');
      const unpacked = wanted.map((hash) => hash && content.get(hash)).map((packed) => packed && JSON.parse(packed));
      return { pages: unpacked as readonly (PackedRows | undefined)[], checkpoints };
    },
    write: async () => new Set<ModelKey>(),
    remove: async () => undefined,
  };
}

function nameOf({ model, page }: PageName): string {
  return `${model}/${page}`;
}
