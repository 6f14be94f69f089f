import { beforeEach, describe, expect, test } from 'vitest';
import type { HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import type { ProjectionStore } from '#server/projector/projection-store.ts';

const at = (position: number): Position => position as Position;
const noon = 12 * 3_600_000;
const now = noon as Instant;
const page = (packed: string | undefined, name = 'May') => ({ model: 'rack@1', page: name, packed });

/** What the server's own pages promise, whatever database they are in. */
export function projectionStoreContract(name: string, open: () => Promise<ProjectionStore>): void {
  describe(`projected pages: ${name}`, () => {
    let store: ProjectionStore;
    let hotels = 0;
    const projection = () => ({ hotelId: `hotel ${hotels}` as HotelId, generation: 'first' });
    beforeEach(async () => {
      hotels += 1;
      store = await open();
    });

    test('pages are named by their content, and stand at one position together', async () => {
      expect(await store.position(projection())).toBe(0);
      expect(
        await store.advance(projection(), { from: at(0), to: at(5), now }, [page('one'), page('two', 'June')]),
      ).toBe(true);
      const { position, models } = await store.manifest(projection());
      expect(position).toBe(5);
      const pages = models.get('rack@1') ?? [];
      expect(pages.map((piece) => [piece.page, piece.bytes])).toEqual([
        ['June', 3],
        ['May', 3],
      ]);
      const { hotelId } = projection();
      expect(await Promise.all(pages.map(({ hash }) => store.content(hotelId, hash)))).toEqual(['two', 'one']);
      expect(await store.content('another hotel' as HotelId, pages[0]?.hash ?? '')).toBeUndefined();
    });

    test('of two processes that fold the same events one stores them, and the other changes nothing', async () => {
      await store.advance(projection(), { from: at(0), to: at(5), now }, [page('one')]);
      expect(await store.advance(projection(), { from: at(0), to: at(3), now }, [page('older')])).toBe(false);
      expect(await store.page(projection(), 'rack@1', 'May')).toBe('one');
      expect(await store.position(projection())).toBe(5);
    });

    test('content that is replaced is there for an hour, for devices that are fetching it', async () => {
      const { hotelId } = projection();
      await store.advance(projection(), { from: at(0), to: at(5), now }, [page('one')]);
      const [old] = (await store.manifest(projection())).models.get('rack@1') ?? [];
      await store.advance(projection(), { from: at(5), to: at(6), now }, [page('two')]);
      expect(await store.content(hotelId, old?.hash ?? '')).toBe('one');
      const later = (noon + 61 * 60_000) as Instant;
      await store.advance(projection(), { from: at(6), to: at(7), now: later }, []);
      expect(await store.content(hotelId, old?.hash ?? '')).toBeUndefined();
      expect(await store.page(projection(), 'rack@1', 'May')).toBe('two');
    });

    test('content that comes back before it was forgotten stays', async () => {
      const later = (noon + 61 * 60_000) as Instant;
      await store.advance(projection(), { from: at(0), to: at(1), now }, [page('one')]);
      await store.advance(projection(), { from: at(1), to: at(2), now }, [page('two')]);
      await store.advance(projection(), { from: at(2), to: at(3), now }, [page('one')]);
      await store.advance(projection(), { from: at(3), to: at(4), now: later }, []);
      expect(await store.page(projection(), 'rack@1', 'May')).toBe('one');
    });

    test('a page without rows is gone, and so is what another version had made', async () => {
      await store.advance(projection(), { from: at(0), to: at(1), now }, [page('one'), page('two', 'June')]);
      await store.advance(projection(), { from: at(1), to: at(2), now }, [page(undefined)]);
      expect((await store.manifest(projection())).models.get('rack@1')?.map((piece) => piece.page)).toEqual(['June']);
      const second = { ...projection(), generation: 'second' };
      await store.advance(second, { from: at(0), to: at(2), now }, [page('new')]);
      await store.forgetOthers(second);
      expect(await store.position(projection())).toBe(0);
      expect(await store.page(second, 'rack@1', 'May')).toBe('new');
    });
  });
}
