import { Subject, firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import type { Position } from '#domain/kernel/identifiers.ts';
import type { QueryOf, QueryView } from '#read-models/query.ts';
import type { ViewSources } from '#worker/read-store/query-view.ts';
import { QueryRunner } from '#worker/read-store/query-runner.ts';
import type { StoreChange } from '#worker/read-store/store-change.ts';
import { guestId, today } from '#test/support/hotel-aurora.ts';
import { arrivalsModel } from '../support/arrivals-model.ts';

const none = () => undefined;
/** Lets everything that is due happen. */
const rest = () => new Promise((resolve) => setTimeout(resolve));

/** Three months of rows in memory or not; the question 'Hotel' reads the pages it is told to. */
function desk(
  read: readonly string[] = ['2026-05'],
  settled: Promise<void> = Promise.resolve(),
  speaks: (view: QueryView) => void = none,
) {
  const disk = new Map([
    ['2026-05', 1],
    ['2026-06', 2],
    ['2026-07', 3],
  ]);
  const loaded = new Set<string>();
  const met = new Set<string>();
  const meetings: string[][] = [];
  const changes$ = new Subject<StoreChange>();
  const asked: number[] = [];
  const sources: ViewSources = {
    deviceScope: 'desk',
    businessDate: () => today,
    rows: (_, page) => (loaded.has(page) ? new Map([['row', disk.get(page)]]) : undefined),
    guest: (guest) => (met.has(guest) ? { name: guest } : undefined),
    guestAlone: () => undefined,
    isUnread: (guest) => !met.has(guest),
    knowsEverybody: () => met.has('everybody'),
    guestsLike: () => [],
    guestsAlike: () => [],
    saidOf: () => [],
    samePerson: (guestId) => [guestId],
    waiting: () => ({ pending: false, atRisk: false }),
    blockedBy: none,
    roomProposals: () => [],
    caseOptions: () => [],
  };
  const query = (view: QueryView) => {
    const answer = read.map((page) => [...view.rows(arrivalsModel, page).values()]);
    asked.push(answer.length);
    speaks(view);
    return { answer } as never;
  };
  const loads: string[] = [];
  const runner = new QueryRunner({
    queryOf: (() => query) as unknown as QueryOf,
    sources,
    asOf: () => ({ position: 0 as Position, businessDate: today, pending: 0, lastContact: undefined }),
    changes$,
    refusedToSee: () => undefined,
    settled: () => settled,
    load: async (_, page) => {
      await rest();
      loads.push(page);
      loaded.add(page);
    },
    meet: async (guests) => {
      await rest();
      const those = guests === 'everybody' ? [guests] : [...guests];
      meetings.push(those);
      for (const one of those) met.add(one);
    },
  });
  const change = (page: string, value: number) => {
    disk.set(page, value);
    changes$.next({ pages: new Set([`arrivals/${page}` as const]), cause: undefined });
  };
  return { runner, loads, meetings, asked, change, changes$, watching: () => changes$.observed };
}

test('a question loads the pages that it turns out to need, each once', async () => {
  const { runner, loads } = desk(['2026-05', '2026-06']);
  expect((await runner.ask('Hotel', {})).value).toEqual({ answer: [[1], [2]] });
  await runner.ask('Hotel', {});
  expect(loads).toEqual(['2026-05', '2026-06']);
});

test('who watches is told again when a page that was read has changed, and not when another one has', async () => {
  const { runner, asked, change } = desk();
  const told: unknown[] = [];
  runner.watch('Hotel', {}).subscribe(({ value }) => told.push(value));
  await rest();
  await rest();
  change('2026-06', 7);
  await rest();
  expect(asked).toHaveLength(1);
  change('2026-05', 8);
  await rest();
  expect(told).toEqual([{ answer: [[1]] }, { answer: [[8]] }]);
});

test('an answer that is the same is not told again', async () => {
  const { runner, asked, change } = desk();
  const told: unknown[] = [];
  runner.watch('Hotel', {}).subscribe(({ value }) => told.push(value));
  await rest();
  await rest();
  change('2026-05', 1);
  await rest();
  expect(asked).toHaveLength(2);
  expect(told).toHaveLength(1);
});

test('a burst of changes costs one more question, and the last answer is the latest', async () => {
  const { runner, asked, change } = desk();
  const told: unknown[] = [];
  runner.watch('Hotel', {}).subscribe(({ value }) => told.push(value));
  await rest();
  await rest();
  for (let value = 10; value <= 30; value += 1) change('2026-05', value);
  await rest();
  expect(asked.length).toBeLessThanOrEqual(3);
  expect(told.at(-1)).toEqual({ answer: [[30]] });
});

test('screens that watch the same share one question, and the last to leave ends it', async () => {
  const { runner, asked, watching } = desk();
  const first = runner.watch('Hotel', {}).subscribe();
  await rest();
  await rest();
  const late = firstValueFrom(runner.watch('Hotel', {}));
  expect((await late).value).toEqual({ answer: [[1]] });
  expect(asked).toHaveLength(1);
  expect(watching()).toBe(true);
  first.unsubscribe();
  expect(watching()).toBe(false);
  expect((await firstValueFrom(runner.watch('Hotel', {}))).value).toEqual({ answer: [[1]] });
});

test('everything is asked again when the day turns', async () => {
  const { runner, asked, changes$ } = desk();
  runner.watch('Hotel', {}).subscribe();
  await rest();
  await rest();
  changes$.next({ pages: 'all', cause: undefined });
  await rest();
  expect(asked).toHaveLength(2);
});

test('a question waits until everything that was saved before it can be read', async () => {
  let settle = (): void => undefined;
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const { runner, asked, change } = desk(['2026-05'], settled);
  const answer = runner.ask('Hotel', {});
  await rest();
  expect(asked).toHaveLength(0);
  change('2026-05', 9);
  settle();
  expect((await answer).value).toEqual({ answer: [[9]] });
});

test('the guests of whom an answer speaks are read all together, and only once', async () => {
  const names: (string | undefined)[] = [];
  const { runner, meetings } = desk([], undefined, (view) => {
    for (const guest of ['García', 'Müller'].map(guestId)) names.push(view.guest(guest)?.name);
  });
  await runner.ask('Hotel', {});
  await runner.ask('Hotel', {});
  expect(meetings).toEqual([['García', 'Müller']]);
  expect(names.slice(-4)).toEqual(['García', 'Müller', 'García', 'Müller']);
});

test('whoever looks among all guests waits until all are read', async () => {
  let fits = 0;
  const { runner, meetings } = desk([], undefined, (view) => {
    fits += view.guestsLike({ words: ['garcia'] } as never).length + 1;
  });
  await runner.ask('Hotel', {});
  expect(meetings).toEqual([['everybody']]);
  expect(fits).toBe(1);
});
