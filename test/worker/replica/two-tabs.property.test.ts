import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packHotelState } from '#domain/hotel-state.ts';
import { MemoryPages } from '#read-models/memory-pages.ts';
import type { ReadModel } from '#read-models/read-model.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { postedBy } from '#worker/replica/pending-command.ts';
import { createMemoryPageStore } from '#worker/read-store/memory-page-store.ts';
import { openTab, type Tab } from '../support/open-tab.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';
import { arrivalsModel } from '../support/arrivals-model.ts';
import { ConfirmedLog } from '../support/confirmed-log.ts';
import { anyDay, type Act } from '../support/desk-acts.ts';
import { createBrowser, openDesk, pull, push, seenBy, sorted } from '../support/open-desk.ts';

const models: readonly ReadModel<unknown>[] = [...READ_MODELS, arrivalsModel];

/** Hundreds of days are lived; on a busy machine that takes longer than one test should. */
const patiently = { timeout: 120_000 };

class House {
  readonly browser = createBrowser();
  readonly pages = createMemoryPageStore();
  readonly log = ConfirmedLog.ofAurora();
  tabs: Tab[] = [];

  async open(): Promise<this> {
    await pull(this.browser, this.log);
    this.tabs = [await openTab(this.browser, this.pages, models), await openTab(this.browser, this.pages, models)];
    return this;
  }

  async live(act: Act): Promise<void> {
    switch (act.act) {
      case 'dispatch':
        return void (await this.tab(act.tab).dispatcher.dispatch(act.command, atTheDesk.actor));
      case 'other desk':
        return void this.log.hears(act.command);
      case 'push':
        return push(this.browser, this.log, act.commands);
      case 'pull':
        return pull(this.browser, this.log, act.events);
      case 'look':
        return this.tab(act.tab).replica.catchUp();
      case 'write pages':
        return this.tab(act.tab).readStore.flush();
      case 'reload':
        this.tabs[act.tab] = await openTab(this.browser, this.pages, models);
    }
  }

  tab(index: number): Tab {
    return this.tabs[index]!;
  }

  async look(): Promise<void> {
    for (const { replica, readStore } of this.tabs) {
      await replica.catchUp();
      await readStore.settled();
    }
  }
}

/** Every page of every model as a tab shows it; only those that have rows. */
async function pagesSeenBy({ readStore }: Tab, names: Iterable<readonly [string, string]>): Promise<unknown> {
  const seen: Record<string, unknown> = {};
  for (const [model, page] of names) {
    while (!readStore.rows(model, page)) await readStore.load(model, page);
    seen[`${model}/${page}`] = [...readStore.rows(model, page)!].toSorted(([left], [right]) => (left < right ? -1 : 1));
  }
  return seen;
}

/** The same, folded from zero in one go. */
function foldedFromZero({ log }: House, { replica }: Tab, cursor: number) {
  const pages = new MemoryPages(models);
  const touched = new Map<string, readonly [string, string]>();
  for (const posted of [...log.events.slice(0, cursor), ...replica.pending.flatMap(postedBy)]) {
    pages.fold(posted);
    for (const model of models) {
      for (const page of model.pagesOf(posted)) touched.set(`${model.name}/${page}`, [model.name, page]);
    }
  }
  const seen: Record<string, unknown> = {};
  for (const [id, [model, page]] of touched) {
    const rows = pages.rows({ name: model } as ReadModel<unknown>, page);
    seen[id] = [...rows].toSorted(([left], [right]) => (left < right ? -1 : 1));
  }
  return { seen, names: [...touched.values()] };
}

test(
  'two tabs that act at once see the same hotel, whatever is pushed and pulled between, and a new tab sees it too',
  patiently,
  async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const house = await new House().open();
        for (const act of day) await house.live(act);
        await house.look();
        const [left, right] = house.tabs.map(seenBy);
        expect(right).toEqual(left);
        expect(seenBy(await openDesk(house.browser))).toEqual(left);
      }),
      { numRuns: 60 },
    );
  },
);

test('when everything is sent and pulled, every tab sees what the server decided', patiently, async () => {
  await fc.assert(
    fc.asyncProperty(anyDay, async (day) => {
      const house = await new House().open();
      for (const act of day) await house.live(act);
      await push(house.browser, house.log);
      await pull(house.browser, house.log);
      await house.look();
      for (const tab of house.tabs) {
        expect(tab.replica.pending).toEqual([]);
        expect(seenBy(tab)).toEqual(sorted(packHotelState(house.log.hotel)));
      }
    }),
    { numRuns: 60 },
  );
});

test(
  'pages that were followed, stored, read again and followed on equal the fold of the log from zero, row by row',
  patiently,
  async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const house = await new House().open();
        for (const act of day) await house.live(act);
        await house.look();
        for (const tab of [...house.tabs, await openTab(house.browser, house.pages, models)]) {
          const { seen, names } = foldedFromZero(house, tab, tab.replica.mark.cursor);
          await tab.readStore.settled();
          expect(await pagesSeenBy(tab, names)).toEqual(seen);
        }
      }),
      { numRuns: 60 },
    );
  },
);
