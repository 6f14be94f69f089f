import { expect, test } from 'vitest';
import type { BootstrapManifest, SaidOfGuestLine } from '#contract/bootstrap.ts';
import { HOTEL_STATE_REVISION } from '#domain/hotel-state.ts';
import type { GuestId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { MemoryJournal, MemoryJournalStore } from '#worker/journal/memory-journal.ts';
import { beginWithPages, type BeginParts } from '#worker/sync/begin/begin-with-pages.ts';
import type { ComingPages } from '#worker/sync/begin/coming-pages.ts';
import type { PageSource } from '#worker/sync/begin/page-source.ts';
import { atTheDesk, guestId } from '#test/support/hotel-aurora.ts';
import { memoryPieces } from '#test/support/memory-pieces.ts';
import { UnreliableLine } from '#test/support/unreliable-line.ts';
import { FakeServer } from '#test/support/fake-server.ts';

const manifest: BootstrapManifest = {
  protocol: 1,
  epoch: 'server',
  position: 100 as Position,
  serverTime: atTheDesk.at,
  image: { hash: 'image', bytes: 2, revision: HOTEL_STATE_REVISION },
  models: [{ model: 'rack@1', pages: ['May', 'June'].map((page) => ({ page, hash: page, bytes: 10 })) }],
};

const said = (guest: string, position: number): SaidOfGuestLine => ({
  guestId: guestId(guest),
  position: position as Position,
  details: { name: guest },
});

/** A server that delivers one piece at a time, and tells what it was asked for. */
class OnePieceAtATime implements PageSource {
  readonly asked: string[][] = [];
  manifest$: Awaited<ReturnType<PageSource['manifest']>> = { answer: 'manifest', manifest };
  cutOffAfter = Number.MAX_SAFE_INTEGER;

  manifest = async () => this.manifest$;

  pieces: PageSource['pieces'] = async (hashes) => {
    this.asked.push([...hashes]);
    if (this.asked.length > this.cutOffAfter) return { answer: 'no-answer' };
    return { answer: 'pieces', pieces: hashes.slice(0, 1).map((hash) => ({ hash, packed: `[${hash.length}]` })) };
  };

  guests: PageSource['guests'] = async (after) =>
    after === undefined
      ? { answer: 'guests', said: [said('García', 4)], last: 'García' as GuestId }
      : { answer: 'guests', said: [said('Müller', 5), said('Later', 101)], last: undefined };

  guestsNamed: PageSource['guestsNamed'] = async (guestIds) => ({
    answer: 'said',
    said: [said('García', 4), said('Müller', 5), said('Later', 101)].filter(({ guestId: id }) => guestIds.includes(id)),
  });
}

function newDevice() {
  const store = new MemoryJournalStore('new device' as ReplicaId);
  const source = new OnePieceAtATime();
  const pieces = memoryPieces();
  const told: unknown[] = [];
  const coming: (ComingPages | undefined)[] = [];
  const parts = async (): Promise<BeginParts> => {
    const journal = new MemoryJournal(store);
    return {
      journal,
      source,
      pieces,
      onComing: (pages) => void coming.push(pages),
      server: new UnreliableLine(new FakeServer()),
      clock: () => atTheDesk.at,
      fence: await journal.takeFence(),
      stop: new AbortController().signal,
      listener: {
        onApplied: () => told.push('applied'),
        onContact: () => told.push('contact'),
        onReplaced: () => told.push('replaced'),
        onProgress: (progress) => told.push(progress),
      },
    };
  };
  return { store, source, pieces, told, coming, parts };
}

test('a new device begins with every page, the image, and what was said of guests up to there', async () => {
  const { store, parts, told } = newDevice();
  expect(await beginWithPages(await parts())).toEqual({ end: 'fenced' });
  expect(store.beginning).toMatchObject({
    position: 100,
    image: { packed: '[5]', revision: HOTEL_STATE_REVISION },
    pages: [
      { model: 'rack@1', page: 'May', packed: '[3]' },
      { model: 'rack@1', page: 'June', packed: '[4]' },
    ],
    models: ['rack@1'],
  });
  const names = (await new MemoryJournal(store).guestDetails()).map(({ details }) => details.name);
  expect(names).toEqual(['García', 'Müller']);
  expect(told.at(-1)).toBe('replaced');
  expect(told).toContainEqual({ progress: { done: 2, total: 22 } });
});

test('a start that is cut off goes on with what is missing', async () => {
  const { store, source, parts } = newDevice();
  source.cutOffAfter = 2;
  expect(await beginWithPages(await parts())).toEqual({ end: 'failed', failure: { answer: 'no-answer' } });
  expect(store.head.cursor).toBe(0);
  source.cutOffAfter = Number.MAX_SAFE_INTEGER;
  source.asked.length = 0;
  expect(await beginWithPages(await parts())).toEqual({ end: 'fenced' });
  expect(source.asked).toEqual([['May']]);
});

test('a hotel can be looked at when its image and its small pages are here, and what is asked for comes before the rest', async () => {
  const { source, coming, parts } = newDevice();
  const folios = { model: 'folios@1', pages: [{ page: 'all', hash: 'a hundred thousand folios', bytes: 10_000_000 }] };
  source.manifest$ = { answer: 'manifest', manifest: { ...manifest, models: [...manifest.models, folios] } };
  const begun = beginWithPages(await parts());
  await expect.poll(() => coming.length).toBe(1);
  expect(source.asked.flat()).not.toContain('a hundred thousand folios');
  expect(await coming[0]?.pieces(['a hundred thousand folios', 'May'])).toEqual(
    new Map([
      ['a hundred thousand folios', '[25]'],
      ['May', '[3]'],
    ]),
  );
  const named = await coming[0]?.guests(['Müller', 'Later'].map(guestId));
  expect(named?.map(({ details }) => details.name)).toEqual(['Müller']);
  const { pieces } = source;
  source.pieces = async () => ({ answer: 'no-answer' });
  expect(await coming[0]?.pieces(['another'])).toBeUndefined();
  source.pieces = pieces;
  source.asked.length = 0;
  expect(await begun).toEqual({ end: 'fenced' });
  expect(source.asked).toEqual([]);
});

test('a hotel that comes in a moment is not looked at first', async () => {
  const { coming, parts } = newDevice();
  expect(await beginWithPages(await parts())).toEqual({ end: 'fenced' });
  expect(coming).toEqual([]);
});

test('a server that keeps none of the pieces any more is asked anew, and nothing is begun', async () => {
  const { store, source, parts } = newDevice();
  source.pieces = async () => ({ answer: 'pieces', pieces: [] });
  expect(await beginWithPages(await parts())).toMatchObject({ end: 'failed', failure: { answer: 'busy' } });
  expect(store.beginning).toBeUndefined();
});

test.each<[string, OnePieceAtATime['manifest$']]>([
  ['there is nothing to begin with', { answer: 'nothing' }],
  [
    'the image is of another version of the app',
    { answer: 'manifest', manifest: { ...manifest, image: { ...manifest.image, revision: HOTEL_STATE_REVISION + 1 } } },
  ],
  ['the server speaks another protocol', { answer: 'manifest', manifest: { ...manifest, protocol: 2 } }],
])('where %s, the log is pulled', async (_, answer) => {
  const { source, store, coming, parts } = newDevice();
  source.manifest$ = answer;
  expect(await beginWithPages(await parts())).toBeUndefined();
  expect(store.head.cursor).toBe(0);
  expect(source.asked).toEqual([]);
  expect(coming).toEqual([undefined]);
});
