import { BehaviorSubject } from 'rxjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lateSyncEngine } from '#worker/sync/late-sync-engine.ts';
import type { SyncEngine, SyncEngineState } from '#worker/sync/sync-engine.ts';
import { NEVER_CONNECTED } from '#worker/sync/sync-state.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An engine that notes what is asked of it. */
function engineInHand() {
  const noted: string[] = [];
  const state$ = new BehaviorSubject<SyncEngineState>({
    ...NEVER_CONNECTED,
    connection: { state: 'offline', since: 1 as never },
  });
  const engine: SyncEngine = {
    state$,
    get state() {
      return state$.value;
    },
    wake: (why) => void noted.push(why),
    syncNow: async () => void noted.push('sync now'),
    stop() {
      noted.push('stop');
      state$.complete();
    },
  };
  return { engine, noted, state$ };
}

/** The engine's file comes when the test says so. */
function late() {
  const hand = engineInHand();
  let comes = (): void => undefined;
  const coming = new Promise<SyncEngine>((resolve) => {
    comes = () => resolve(hand.engine);
  });
  return { ...hand, sync: lateSyncEngine(() => coming), comes: () => comes() };
}

test('until the engine comes the connection is not known, and then it is what the engine says', async () => {
  const { sync, comes } = late();
  expect(sync.state.connection.state).toBe('connecting');
  comes();
  await vi.runAllTimersAsync();
  expect(sync.state.connection.state).toBe('offline');
});

test('what it was woken for before it came it hears once it is there', async () => {
  const { sync, comes, noted } = late();
  sync.wake('outbox');
  sync.wake('outbox');
  const done = sync.syncNow();
  comes();
  await done;
  sync.wake('visible');
  expect(noted).toEqual(['outbox', 'sync now', 'visible']);
});

test('a hotel that is closed before the engine comes is not synced', async () => {
  const { sync, comes, noted } = late();
  const ended = vi.fn();
  sync.state$.subscribe({ complete: ended });
  sync.stop();
  expect(ended).toHaveBeenCalledOnce();
  comes();
  await vi.runAllTimersAsync();
  expect(noted).toEqual(['stop']);
});

test('an engine whose file cannot be had now is asked for again', async () => {
  const { engine } = engineInHand();
  const load = vi.fn<() => Promise<SyncEngine>>().mockRejectedValueOnce(new Error('no line')).mockResolvedValue(engine);
  const sync = lateSyncEngine(load);
  await vi.runAllTimersAsync();
  expect(load).toHaveBeenCalledTimes(2);
  expect(sync.state.connection.state).toBe('offline');
});
