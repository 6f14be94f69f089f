import fc from 'fast-check';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import type { Position } from '#domain/kernel/identifiers.ts';
import { messageOf } from '#server/webhooks/messages.ts';
import { aurora, openStores } from '#test/server/support/open-stores.ts';
import { Receiver, type Received } from '#test/server/support/receiver.ts';
import { WebhookHotel } from '#test/server/support/webhook-hotel.ts';

const HOUR = 3_600_000;

/** A service that answers as it likes, and remembers what it has said 2xx to. */
class FickleService {
  readonly taken: Position[] = [];
  most = 0;
  #atOnce = 0;
  #moods: (number | 'hangs-up')[];

  constructor(moods: readonly (number | 'hangs-up')[]) {
    this.#moods = [...moods];
  }

  readonly answer = (response: ServerResponse, { body }: Received): void => {
    this.#atOnce += 1;
    this.most = Math.max(this.most, this.#atOnce);
    setImmediate(() => {
      this.#atOnce -= 1;
      const mood = this.#moods.shift() ?? 200;
      if (mood === 'hangs-up') {
        response.destroy();
        return;
      }
      if (mood < 300) this.taken.push((JSON.parse(body) as { position: Position }).position);
      response.writeHead(mood).end();
    });
  };

  isInGoodMood(): void {
    this.#moods = [];
  }
}

const mood = fc.constantFrom<number | 'hangs-up'>(200, 204, 302, 400, 500, 500, 503, 'hangs-up');
const step = fc.record({
  wait: fc.constantFrom(0, 5_000, 61_000, 6 * 60_000, 36 * 60_000, 3 * HOUR),
  /** A server that is stopped in the middle, or nobody. */
  stops: fc.option(fc.constantFrom(0, 1), { nil: undefined, freq: 3 }),
});

test('whatever a service answers and whichever server stops, each event is taken or a dead letter, and none overtakes another', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(mood, { minLength: 1, maxLength: 25 }),
      fc.array(step, { minLength: 1, maxLength: 10 }),
      async (moods, steps) => {
        const service = new FickleService(moods);
        const receiver = await Receiver.open(service.answer);
        const hotel = await WebhookHotel.open(openStores(), receiver.url);
        const { position: from } = await hotel.listed();
        await hotel.book('101', '102', '103', '104');
        for (const [index, { wait, stops }] of steps.entries()) {
          const servers = [0, 1].map((number) => hotel.startProcess(`${index}-${number}`));
          const delivering = servers.map((server) => hotel.after(wait / 2, server));
          if (stops !== undefined) await servers[stops]?.stop();
          await Promise.all(delivering);
        }
        service.isInGoodMood();
        for (let hours = 0; hours < 3; hours += 1) await hotel.after(3 * HOUR);

        const log = await hotel.store.readAfter(aurora, from, 100);
        const published = log.flatMap((recorded) => messageOf(aurora, recorded)?.event.position ?? []);
        const dead = (await hotel.deadLetterList()).map(({ position }) => position);
        expect([...new Set([...service.taken, ...dead])].toSorted((left, right) => left - right)).toEqual(published);
        const firstTaken = [...new Set(service.taken)];
        expect(firstTaken).toEqual(firstTaken.toSorted((left, right) => left - right));
        expect(service.most).toBe(1);
        await receiver.close();
      },
    ),
    { numRuns: 15 },
  );
});
