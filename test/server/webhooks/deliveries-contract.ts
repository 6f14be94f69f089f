import { describe, expect, test } from 'vitest';
import type { Instant, Position, WebhookId } from '#domain/kernel/identifiers.ts';
import { DeliveryLease } from '#server/webhooks/delivery-lease.ts';
import { dueWebhooks } from '#server/webhooks/due-webhooks.ts';
import { aurora } from '#test/server/support/open-stores.ts';
import { Receiver } from '#test/server/support/receiver.ts';
import { told, webhook, WebhookHotel, type WebhookStores } from '#test/server/support/webhook-hotel.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const booked = (...rooms: readonly string[]) =>
  rooms.flatMap((number) => [`stay.booked.v1 ${number}`, `stay.rooms-changed.v1 ${number}`]);

/** What the delivery of webhooks must do, whatever database keeps its rows. */
export function deliveriesContract(name: string, openStores: () => Promise<WebhookStores>): void {
  describe(`webhooks: ${name}`, () => {
    test('a service hears each event once and in order, from when its webhook was made', async () => {
      const receiver = await Receiver.open((response) => response.end());
      const hotel = await WebhookHotel.open(await openStores(), receiver.url);
      await hotel.book('101', '102');
      expect(await hotel.listed()).toMatchObject({ waiting: 4, mayBeMore: false, deadLetters: 0 });
      await hotel.after(0);
      await hotel.after(0);
      await hotel.book('103');
      await hotel.after(0);
      expect(told(receiver.received)).toEqual(booked('101', '102', '103'));
      expect(await hotel.listed()).toMatchObject({
        waiting: 0,
        deliveredAt: hotel.now,
        position: await hotel.store.head(aurora),
      });
    });

    test('it hears only of what was chosen, and what is not for it holds nothing up', async () => {
      const receiver = await Receiver.open((response) => response.end());
      const hotel = await WebhookHotel.open(await openStores(), receiver.url, ['stay.rooms-changed.v1']);
      await hotel.book('101');
      expect((await hotel.listed()).waiting).toBe(1);
      await hotel.after(0);
      expect(told(receiver.received)).toEqual(['stay.rooms-changed.v1 101']);
      expect((await hotel.listed()).position).toBe(await hotel.store.head(aurora));
    });

    test('a service that fails and recovers hears everything in order, each attempt under the same id', async () => {
      const statuses = [500, 503, 200, 500];
      const receiver = await Receiver.open((response) => response.writeHead(statuses.shift() ?? 204).end());
      const hotel = await WebhookHotel.open(await openStores(), receiver.url);
      await hotel.book('101', '102');
      await hotel.after(0);
      expect(await hotel.listed()).toMatchObject({
        waiting: 4,
        failingSince: hotel.now,
        nextAt: hotel.now + 5 * SECOND,
        lastFailure: { trouble: 'refused', status: 500 },
      });
      await hotel.after(5 * SECOND - 1);
      expect(receiver.received).toHaveLength(1);
      await hotel.after(1);
      await hotel.after(5 * MINUTE);
      await hotel.after(5 * SECOND);
      const [first = '', , , second = ''] = booked('101', '102');
      const events = told(receiver.received);
      expect(events.filter((event, index) => event !== events[index - 1])).toEqual(booked('101', '102'));
      expect(events.slice(0, 3)).toEqual([first, first, first]);
      expect(events.at(-1)).toBe(second);
      const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
      expect(new Set(ids).size).toBe(4);
      expect(new Set(ids.slice(0, 3)).size).toBe(1);
      const after = await hotel.listed();
      expect([after.failingSince, after.lastFailure, after.nextAt, after.deadLetters]).toEqual([
        undefined,
        undefined,
        undefined,
        0,
      ]);
    });

    test('an event that is refused again and again is set aside, and sent once more when somebody wants it', async () => {
      let isMended = false;
      const receiver = await Receiver.open((response, { body }) => {
        response.writeHead(!isMended && body.includes('"102"') ? 422 : 200).end();
      });
      const hotel = await WebhookHotel.open(await openStores(), receiver.url, ['stay.booked.v1']);
      await hotel.book('101', '102', '103');
      for (const wait of [0, 5 * SECOND, 5 * MINUTE, 30 * MINUTE]) await hotel.after(wait);
      expect(await hotel.deadLetterList()).toEqual([]);
      await hotel.after(2 * HOUR);
      const failure = { trouble: 'refused', status: 422 };
      const dead = { type: 'stay.booked.v1', attempts: 5, setAsideAt: hotel.now, failure, isWanted: false };
      expect(await hotel.deadLetterList()).toMatchObject([dead]);
      expect(told(receiver.received).at(-1)).toBe('stay.booked.v1 103');
      expect(await hotel.listed()).toMatchObject({ waiting: 0, deadLetters: 1 });

      await hotel.deadLetters.want(aurora, webhook);
      expect(await hotel.deadLetterList()).toMatchObject([{ isWanted: true }]);
      await hotel.after(0);
      expect(await hotel.deadLetterList()).toMatchObject([{ attempts: 6, isWanted: false }]);
      await hotel.after(0);
      expect(receiver.received).toHaveLength(8);

      isMended = true;
      const position = (await hotel.deadLetterList())[0]?.position ?? (0 as Position);
      await hotel.deadLetters.want(aurora, webhook, (position + 1) as Position);
      await hotel.deadLetters.want(aurora, 'another' as WebhookId, position);
      await hotel.after(0);
      expect(receiver.received).toHaveLength(8);
      await hotel.deadLetters.want(aurora, webhook, position);
      await hotel.after(0);
      expect(told(receiver.received).at(-1)).toBe('stay.booked.v1 102');
      const ids = receiver.received
        .filter(({ body }) => body.includes('"102"'))
        .map((one) => one.headers['webhook-id']);
      expect(new Set(ids).size).toBe(1);
      expect(await hotel.deadLetterList()).toEqual([]);
    });

    test('a service that is not there loses nothing: it is switched off after days, and goes on where it was', async () => {
      const receiver = await Receiver.open((response) => response.end());
      const hotel = await WebhookHotel.open(await openStores(), 'http://127.0.0.1:1/');
      await hotel.book('101');
      for (let hours = 0; hours < 5 * 24; hours += 3) await hotel.after(3 * HOUR);
      expect((await hotel.listed()).off).toBeUndefined();
      await hotel.after(3 * HOUR);
      expect(await hotel.listed()).toMatchObject({ off: 'failing', deadLetters: 0, waiting: 2 });
      const count = hotel.attempts.length;
      await hotel.after(24 * HOUR);
      expect(hotel.attempts).toHaveLength(count);
      await hotel.sql.run('UPDATE webhooks SET url = ?', receiver.url);
      await hotel.webhooks.switchOn(aurora, webhook);
      await hotel.after(0);
      expect(told(receiver.received)).toEqual(booked('101'));
    });

    test('a service that says 410 Gone is called no more, and neither is one that a person has switched off', async () => {
      const receiver = await Receiver.open((response) => response.writeHead(410).end());
      const hotel = await WebhookHotel.open(await openStores(), receiver.url);
      await hotel.book('101');
      await hotel.after(0);
      await hotel.after(24 * HOUR);
      expect(await hotel.listed()).toMatchObject({ off: 'gone', lastFailure: { status: 410 } });
      expect(receiver.received).toHaveLength(1);
      await hotel.webhooks.switchOn(aurora, webhook);
      await hotel.webhooks.switchOff(aurora, webhook);
      await hotel.after(24 * HOUR);
      expect(await hotel.listed()).toMatchObject({ off: 'by-hand' });
      expect(receiver.received).toHaveLength(1);
    });

    test('a webhook that is switched off while it is called is called no more, and what it has taken it has taken', async () => {
      const receiver: Receiver = await Receiver.open((response) => {
        void hotel.webhooks.switchOff(aurora, webhook).then(() => response.end());
      });
      const hotel = await WebhookHotel.open(await openStores(), receiver.url);
      await hotel.book('101');
      await hotel.after(0);
      expect(told(receiver.received)).toEqual(['stay.booked.v1 101']);
      expect(await hotel.listed()).toMatchObject({ off: 'by-hand', waiting: 1 });
    });

    test('several processes at once call it once for each event, and never two at a time', async () => {
      let [atOnce, most] = [0, 0];
      const receiver = await Receiver.open((response) => {
        most = Math.max(most, (atOnce += 1));
        setTimeout(() => {
          atOnce -= 1;
          response.end();
        }, 5);
      });
      const hotel = await WebhookHotel.open(await openStores(), receiver.url);
      await hotel.book('101', '102', '103');
      const processes = ['one', 'two', 'three'].map((holder) => hotel.startProcess(holder));
      await Promise.all(processes.map((process) => process.doDue()));
      expect(told(receiver.received)).toEqual(booked('101', '102', '103'));
      expect(most).toBe(1);
    });

    test('what a process that died has held is taken over after a minute, and it does nothing more where it was not dead', async () => {
      const receiver = await Receiver.open((response) => response.end());
      const hotel = await WebhookHotel.open(await openStores(), receiver.url);
      await hotel.book('101', '102');
      const lease = new DeliveryLease(hotel.sql, { hotelId: aurora, webhookId: webhook }, 'dead');
      const held = await lease.take(hotel.now);
      const from = held?.position ?? (0 as Position);
      const other = new DeliveryLease(hotel.sql, { hotelId: aurora, webhookId: webhook }, 'other');
      expect(await other.take((hotel.now + 59 * SECOND) as Instant)).toBeUndefined();
      await hotel.after(59 * SECOND);
      expect(receiver.received).toEqual([]);
      await hotel.after(SECOND);
      expect(told(receiver.received)).toEqual(booked('101', '102'));
      const { position } = await hotel.listed();
      const failure = { trouble: 'timed-out' } as const;
      const letter = { position, type: 'stay.booked.v1', attempts: 1, failure } as const;
      for (const at of [from, position]) {
        expect(await lease.keep(at, hotel.now)).toBe(false);
        expect(await lease.delivered(at, from, hotel.now)).toBe(false);
        expect(await lease.passed(at, from, hotel.now)).toBe(false);
        expect(await lease.failed(at, { failure, at: hotel.now, nextAt: hotel.now })).toBe(false);
        expect(await lease.setAside(at, letter, hotel.now)).toBe(false);
        expect(await lease.off(at, 'failing', failure)).toBe(false);
      }
      expect(await hotel.listed()).toMatchObject({ position, deadLetters: 0 });
      expect((await hotel.listed()).lastFailure).toBeUndefined();
    });

    test('a server that stops in the middle of an attempt loses nothing and blames nobody', async () => {
      const answers = [() => undefined];
      const receiver = await Receiver.open((response) => (answers.shift() ?? (() => response.end()))());
      const hotel = await WebhookHotel.open(await openStores(), receiver.url);
      await hotel.book('101');
      const stopping = hotel.startProcess('stopping');
      const delivering = stopping.doDue();
      await receiver.heard(1);
      await stopping.stop();
      await delivering;
      expect(await hotel.listed()).toMatchObject({ waiting: 2 });
      expect((await hotel.listed()).failingSince).toBeUndefined();
      await hotel.after(0, hotel.startProcess('next'));
      const [first = '', second = ''] = booked('101');
      expect(told(receiver.received)).toEqual([first, first, second]);
    });

    test('whoever waited longest comes first, and a webhook that is removed is gone with its dead letters', async () => {
      const hotel = await WebhookHotel.open(await openStores(), 'http://127.0.0.1:1/');
      const second = 'second' as WebhookId;
      await hotel.addWebhook('http://127.0.0.1:1/', [], second);
      await hotel.book('101');
      const due = async () => (await dueWebhooks(hotel.sql, hotel.now, 1)).map(({ webhookId }) => webhookId);
      const lease = new DeliveryLease(hotel.sql, { hotelId: aurora, webhookId: webhook }, 'one');
      expect(await due()).toEqual([webhook]);
      const held = await lease.take(hotel.now);
      const failure = { trouble: 'refused', status: 400 } as const;
      const position = ((held?.position ?? 0) + 1) as Position;
      const letter = { position, type: 'stay.booked.v1', attempts: 5, failure } as const;
      expect(await lease.setAside(held?.position ?? (0 as Position), letter, hotel.now)).toBe(true);
      await lease.release((hotel.now - 1) as Instant);
      expect(await due()).toEqual([second]);
      await hotel.webhooks.remove(aurora, webhook);
      expect(await hotel.deadLetterList()).toEqual([]);
      expect((await hotel.webhooks.of(aurora)).map(({ webhookId }) => webhookId)).toEqual([second]);
      expect(await hotel.webhooks.deadLetters()).toBe(0);
    });

    test('who watches over the server sees how many events wait, and for how long', async () => {
      const receiver = await Receiver.open((response) => response.end());
      const hotel = await WebhookHotel.open(await openStores(), receiver.url);
      expect(await hotel.webhooks.waiting()).toEqual({ events: 0, since: undefined });
      await hotel.book('101');
      const [next] = await hotel.store.readAfter(aurora, (await hotel.listed()).position, 1);
      expect(await hotel.webhooks.waiting()).toEqual({ events: 2, since: next?.at });
      await hotel.webhooks.switchOff(aurora, webhook);
      expect(await hotel.webhooks.waiting()).toEqual({ events: 0, since: undefined });
    });
  });
}
