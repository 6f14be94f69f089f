import { Dexie } from 'dexie';
import type { Position } from '#domain/kernel/identifiers.ts';
import { crashPoint } from '../crash-points/crash-point.ts';
import type { HotelDatabase } from '../journal/hotel-database.ts';
import type { ModelKey } from '#read-models/read-model.ts';
import type { ModelWrite, PackedRows, PageName, PagesRead, PageStore, StoredPage } from './page-store.ts';

/** Pages in the hotel's database, each one row with its rows in one string. */
export function createDexiePageStore(database: HotelDatabase, branch = 0): PageStore {
  return branch === 0 ? pageStore(database) : onBranch(pageStore(database), keyOnBranch('', branch));
}

/** Under which key the pages of a model stand on a branch of the log. */
export function keyOnBranch(model: ModelKey, branch: number): ModelKey {
  return branch === 0 ? model : `${branch}/${model}`;
}

/** The same disk for one branch of the log: pages of another are neither seen nor written over. */
function onBranch(store: PageStore, prefix: string): PageStore {
  const named = (model: ModelKey): ModelKey => prefix + model;
  const own = (found: ReadonlyMap<ModelKey, Position>) =>
    new Map([...found].flatMap(([key, at]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), at]] : [])));
  return {
    checkpoints: async () => own(await store.checkpoints()),
    read: async (names) => {
      const found = await store.read(names.map(({ model, page }) => ({ model: named(model), page })));
      return { ...found, checkpoints: own(found.checkpoints) };
    },
    write: async (writes) => {
      const written = await store.write(writes.map((one) => ({ ...one, model: named(one.model) })));
      return new Set([...written].map((key) => key.slice(prefix.length)));
    },
    remove: (model) => store.remove(named(model)),
  };
}

function pageStore(database: HotelDatabase): PageStore {
  const { pages, checkpoints } = database;

  async function readCheckpoints(): Promise<ReadonlyMap<ModelKey, Position>> {
    return new Map((await checkpoints.toArray()).map(({ model, position }) => [model, position]));
  }

  async function write(writes: readonly ModelWrite[]): Promise<ReadonlySet<ModelKey>> {
    const packed = new Map(writes.map((one) => [one.model, packPages(one)]));
    return database.transaction('rw', pages, checkpoints, async () => {
      const onDisk = await readCheckpoints();
      const due = writes.filter(({ model, position }) => (onDisk.get(model) ?? 0) <= position);
      const rows = due.flatMap(({ model }) => packed.get(model) ?? []);
      await pages.bulkDelete(rows.filter(isEmpty).map(({ model, page }) => [model, page]));
      await pages.bulkPut(rows.filter((row) => !isEmpty(row)));
      crashPoint('pages/rows-without-checkpoint');
      await checkpoints.bulkPut(due.map(({ model, position }) => ({ model, position })));
      return new Set(due.map(({ model }) => model));
    });
  }

  return {
    checkpoints: readCheckpoints,
    write,
    read: (names: readonly PageName[]): Promise<PagesRead> =>
      database.transaction('r', pages, checkpoints, async () => {
        const stored = await pages.bulkGet(names.map(({ model, page }): [string, string] => [model, page]));
        return { pages: stored.map(unpackPage), checkpoints: await readCheckpoints() };
      }),
    remove: (model: ModelKey): Promise<void> =>
      database.transaction('rw', pages, checkpoints, async () => {
        await pages.where('[model+page]').between([model, Dexie.minKey], [model, Dexie.maxKey]).delete();
        await checkpoints.delete(model);
      }),
  };
}

const EMPTY = '[]';
const isEmpty = ({ packed }: StoredPage) => packed === EMPTY;

function packPages({ model, pages }: ModelWrite): readonly StoredPage[] {
  return [...pages].map(([page, rows]) => ({ model, page, packed: JSON.stringify(rows) }));
}

function unpackPage(stored: StoredPage | undefined): PackedRows | undefined {
  return stored && (JSON.parse(stored.packed) as PackedRows);
}
