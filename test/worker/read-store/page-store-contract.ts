import { describe, expect, test } from 'vitest';
import type { Position } from '#domain/kernel/identifiers.ts';
import type { PackedRows, PageStore } from '#worker/read-store/page-store.ts';

const at = (position: number) => position as Position;
const row: PackedRows = [['García', { nights: 2 }]];
const may = { model: 'rack@1', page: '2026-05' };
const june = { model: 'rack@1', page: '2026-06' };
const write = (position: number, pages: Readonly<Record<string, PackedRows>>, model = 'rack@1') => ({
  model,
  position: at(position),
  pages: new Map(Object.entries(pages)),
});

/** What every disk of pages keeps: run on memory and on IndexedDB. */
export function pageStoreContract(name: string, createStore: () => Promise<PageStore>): void {
  describe(`the ${name} page store`, () => {
    test('gives back what was written, with the checkpoint it stands at', async () => {
      const store = await createStore();
      expect(await store.write([write(7, { '2026-05': row })])).toEqual(new Set(['rack@1']));
      const { pages, checkpoints } = await store.read([june, may]);
      expect(pages).toEqual([undefined, row]);
      expect([...checkpoints]).toEqual([['rack@1', 7]]);
      expect([...(await store.checkpoints())]).toEqual([['rack@1', 7]]);
    });

    test('keeps rows in the order they came', async () => {
      const store = await createStore();
      const rows: PackedRows = ['Tanaka', 'García', 'Müller'].map((guest) => [guest, { guest }]);
      await store.write([write(1, { '2026-05': rows })]);
      expect((await store.read([may])).pages).toEqual([rows]);
    });

    test('forgets a page that has become empty', async () => {
      const store = await createStore();
      await store.write([write(1, { '2026-05': row, '2026-06': row })]);
      await store.write([write(2, { '2026-05': [] })]);
      expect((await store.read([may, june])).pages).toEqual([undefined, row]);
    });

    test('takes nothing of a model that another tab has written further', async () => {
      const store = await createStore();
      await store.write([write(9, { '2026-05': row })]);
      const written = await store.write([
        write(8, { '2026-05': [], '2026-06': row }),
        write(8, { all: row }, 'cases@1'),
      ]);
      expect(written).toEqual(new Set(['cases@1']));
      const { pages, checkpoints } = await store.read([may, june, { model: 'cases@1', page: 'all' }]);
      expect(pages).toEqual([row, undefined, row]);
      expect(new Map(checkpoints)).toEqual(
        new Map([
          ['rack@1', 9],
          ['cases@1', 8],
        ]),
      );
    });

    test('removes one model and touches no other', async () => {
      const store = await createStore();
      await store.write([write(1, { '2026-05': row }), write(1, { '2026-05': row }, 'rack@10')]);
      await store.remove('rack@1');
      expect((await store.read([may, { model: 'rack@10', page: '2026-05' }])).pages).toEqual([undefined, row]);
      expect([...(await store.checkpoints()).keys()]).toEqual(['rack@10']);
    });
  });
}
