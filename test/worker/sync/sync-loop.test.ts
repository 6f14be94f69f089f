import { defer, of, type Observable } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { expect, test } from 'vitest';
import type { ExchangeEnd } from '#worker/sync/exchange-parts.ts';
import { RetryClock } from '#worker/sync/retry-clock.ts';
import { syncLoop, type LoopWake } from '#worker/sync/sync-loop.ts';

const ends = {
  d: { end: 'done' },
  n: { end: 'failed', failure: { answer: 'no-answer' } },
  b: { end: 'failed', failure: { answer: 'busy', retryAfterMs: 20_000 } },
  f: { end: 'fenced' },
} satisfies Readonly<Record<string, ExchangeEnd>>;

const wakes: Readonly<Record<string, LoopWake>> = { a: 'asked', c: 'changed', s: 'saved' };

/** Exchanges that end at once as they are named, the last one again and again; chance is in the middle. */
function attempts(...names: readonly (keyof typeof ends)[]): Observable<ExchangeEnd> {
  const left = [...names];
  return defer(() => of(ends[left.length > 1 ? left.shift()! : left[0]!]));
}

function run(test: (helpers: { wakes: (marbles: string) => Observable<LoopWake>; loop: Loop }) => void): void {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  scheduler.run(({ hot, expectObservable }) => {
    test({
      wakes: (marbles) => hot(marbles, wakes),
      loop: (attempt, woken, unsubscribe) => {
        const clock = new RetryClock(() => 0.5);
        return expectObservable(syncLoop({ attempt, wakes: woken, clock, scheduler }), unsubscribe);
      },
    });
  });
}

type Loop = (
  attempt: Observable<ExchangeEnd>,
  wakes: Observable<LoopWake>,
  unsubscribe: string,
) => { toBe(marbles: string, values: typeof ends): void };

test('a server that is away is asked less and less often, a minute apart at most', () => {
  run(({ wakes, loop }) => {
    // Half of 0.5, 1, 2, 4, 8, 16, 32, 60, 60 seconds.
    loop(attempts('n'), wakes('-'), '95s !').toBe(
      'n 249ms n 499ms n 999ms n 1999ms n 3999ms n 7999ms n 15999ms n 29999ms n 29999ms n',
      ends,
    );
  });
});

test('a poke makes the next retries quick again', () => {
  run(({ wakes, loop }) => {
    loop(attempts('n'), wakes('5s c'), '7s !').toBe(
      'n 249ms n 499ms n 999ms n 1999ms n 1249ms n 249ms n 499ms n 999ms n',
      ends,
    );
  });
});

test('a saved command is tried at once, and is no reason to retry quickly', () => {
  run(({ wakes, loop }) => {
    loop(attempts('n'), wakes('5s s'), '12s !').toBe('n 249ms n 499ms n 999ms n 1999ms n 1249ms n 7999ms -', ends);
  });
});

test('what the server asks for wins over every hint; a person may try all the same', () => {
  run(({ wakes, loop }) => {
    loop(attempts('b', 'n'), wakes('5s s 999ms c 999ms a'), '7100ms !').toBe('b 6999ms n', ends);
  });
});

test('a server that asks for twenty seconds is left alone for twenty seconds', () => {
  run(({ wakes, loop }) => {
    loop(attempts('b'), wakes('-'), '30s !').toBe('b 20499ms b', ends);
  });
});

test('a quiet desk asks every half minute or so', () => {
  run(({ wakes, loop }) => {
    loop(attempts('d'), wakes('-'), '61s !').toBe('d 29999ms d 29999ms d', ends);
  });
});

test('after a success the next failure is a first one', () => {
  run(({ wakes, loop }) => {
    loop(attempts('n', 'n', 'n', 'd', 'n'), wakes('-'), '33s !').toBe(
      'n 249ms n 499ms n 999ms d 29999ms n 249ms n 499ms n',
      ends,
    );
  });
});

test('who was overtaken stops', () => {
  run(({ wakes, loop }) => {
    loop(attempts('n', 'f'), wakes('-'), '60s !').toBe('n 249ms (f|)', ends);
  });
});
