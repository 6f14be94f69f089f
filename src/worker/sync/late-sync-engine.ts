import { BehaviorSubject } from 'rxjs';
import { NEVER_CONNECTED } from './sync-state.ts';
import type { SyncEngine, SyncWake } from './sync-engine.ts';

/** How long to wait before the engine's file is asked for again, where it could not be had. */
const AGAIN_MS = 5_000;

/**
 * A sync engine whose code comes after the hotel is open: a desk answers from its own disk first. Until it is there the
 * connection is not known, and what it is woken for meanwhile it is woken for when it comes.
 */
export function lateSyncEngine(load: () => Promise<SyncEngine>): SyncEngine {
  const state$ = new BehaviorSubject(NEVER_CONNECTED);
  const meanwhile = new Set<SyncWake>();
  let engine: SyncEngine | undefined;
  let isStopped = false;

  const start = async (): Promise<void> => {
    const loaded = await untilItComes(load, () => isStopped);
    if (!loaded) return;
    if (isStopped) return loaded.stop();
    engine = loaded;
    loaded.state$.subscribe(state$);
    for (const why of meanwhile) loaded.wake(why);
  };
  const started = start();

  return {
    state$,
    get state() {
      return state$.value;
    },
    wake(why) {
      if (engine) engine.wake(why);
      else meanwhile.add(why);
    },
    async syncNow() {
      await started;
      await engine?.syncNow();
    },
    stop() {
      isStopped = true;
      if (engine) engine.stop();
      else state$.complete();
    },
  };
}

/** Undefined where nobody waits for it any more. */
async function untilItComes(
  load: () => Promise<SyncEngine>,
  isStopped: () => boolean,
): Promise<SyncEngine | undefined> {
  while (!isStopped()) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
  return undefined;
}
