import type { ReadModel } from '#read-models/read-model.ts';
import { MemoryJournal } from '#worker/journal/memory-journal.ts';
import type { PageStore } from '#worker/read-store/page-store.ts';
import { openReadStore, type ReadStore } from '#worker/read-store/read-store.ts';
import { arrivalsModel, type ArrivalRow } from './arrivals-model.ts';
import { ConfirmedLog } from './confirmed-log.ts';
import { createBrowser, openDesk, pull, type Browser, type Desk } from './open-desk.ts';

/** A tab with read models that follow its replica. */
export type Tab = Desk & { readonly readStore: ReadStore };

export async function openTab(
  browser: Browser,
  pages: PageStore,
  models: readonly ReadModel<unknown>[] = [arrivalsModel],
  report: (error: unknown) => void = fail,
  laterModels?: () => Promise<readonly ReadModel<unknown>[]>,
): Promise<Tab> {
  const desk = await openDesk(browser);
  const readStore = await openReadStore({
    models,
    pages,
    journal: new MemoryJournal(browser.store),
    report,
    ...(laterModels ? { laterModels } : {}),
  });
  desk.replica.changes$.subscribe((change) => {
    readStore.advance(change).catch(report);
  });
  const { cursor } = desk.replica.mark;
  const { pending } = desk.replica;
  readStore.advance({ after: cursor, to: cursor, confirmed: [], details: [], pending, added: undefined }).catch(report);
  return { ...desk, readStore };
}

export async function rowsOf({ readStore }: Tab, page: string): Promise<readonly ArrivalRow[]> {
  await readStore.settled();
  while (!readStore.rows('arrivals', page)) await readStore.load('arrivals', page);
  return [...readStore.rows('arrivals', page)!.values()] as ArrivalRow[];
}

function fail(error: unknown): never {
  throw error;
}

/** A browser that has pulled the set-up of Hotel Aurora. */
export async function auroraLog() {
  const browser = createBrowser();
  const log = ConfirmedLog.ofAurora();
  await pull(browser, log);
  return { browser, log };
}
