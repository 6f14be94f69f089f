import { describe, expect, test } from 'vitest';
import { SERVER_ACTOR } from '#contract/server-actor.ts';
import type { Instant, ReservationId } from '#domain/kernel/identifiers.ts';
import { FetchLease } from '#server/following/fetch-lease.ts';
import { calendarEntry as entry, calendarText as calendar } from '#test/support/calendar-text.ts';
import { bookRoom, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';
import { CalendarHotel, datesOf } from '#test/server/support/calendar-hotel.ts';
import { aurora } from '#test/server/support/open-stores.ts';
import type { WebhookStores } from '#test/server/support/webhook-hotel.ts';

const QUARTER = 15;

/** What following the calendars of channels must do, whatever database keeps its rows. */
export function followingContract(name: string, openStores: () => Promise<WebhookStores>): void {
  describe(`calendars that the server follows: ${name}`, () => {
    test('what a channel has sold is booked by the server, once, and its card tells how many nights', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      hotel.told(calendar(entry('a', '0514', '0516'), entry('b', '0601', '0701', 'Airbnb (Not available)')));
      await hotel.after(0);
      await hotel.after(QUARTER);
      expect(hotel.channel.received).toHaveLength(2);
      expect(await hotel.stays()).toEqual(['reserved 2026-05-14..2026-05-16 101']);
      const booked = (await hotel.log()).filter(({ event }) => event.type === 'ReservationBooked');
      expect(booked).toMatchObject([{ actor: SERVER_ACTOR, verdict: 'accepted' }]);
      expect(await hotel.card()).toMatchObject({
        host: new URL(hotel.channel.url).host,
        readAt: hotel.now,
        found: { stays: 1, nights: 2, outside: [], gone: [] },
        changes: { booked: 1, moved: [], toSettle: 0 },
      });
      expect(JSON.stringify(await hotel.card())).not.toContain('secret');
    });

    test('a calendar that has not changed is not read again, by its mark or by what it says', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      hotel.told(calendar(entry('a', '0514', '0516')), {
        etag: '"1"',
        'last-modified': 'Sun, 03 May 2026 10:00:00 GMT',
      });
      await hotel.after(0);
      const { length } = await hotel.log();
      await hotel.after(QUARTER);
      const { headers } = hotel.channel.received[1] ?? {};
      expect(headers).toMatchObject({
        'if-none-match': '"1"',
        'if-modified-since': 'Sun, 03 May 2026 10:00:00 GMT',
        'user-agent': 'Keyrack-Calendars',
      });
      hotel.answer = () => ({ status: 304 });
      await hotel.after(QUARTER);
      expect(await hotel.card()).toMatchObject({ readAt: hotel.now, found: { stays: 1 } });
      expect((await hotel.log()).length).toBe(length);
    });

    test('dates that the channel changes are changed; dates that a desk has agreed on are left alone', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      hotel.told(calendar(entry('a', '0514', '0516'), entry('b', '0520', '0522')));
      await hotel.after(0);
      const extended = [...(await hotel.hotel()).reservations.values()].find(({ stay }) =>
        datesOf(stay).includes('05-20'),
      );
      const reservationId = extended?.reservationId ?? ('' as ReservationId);
      await hotel.says({ type: 'ChangeStayDates', reservationId, stay: nights('05-20', '05-23') });
      hotel.told(calendar(entry('a', '0514', '0517'), entry('b', '0520', '0522')));
      await hotel.after(QUARTER);
      expect(await hotel.stays()).toEqual([
        'reserved 2026-05-14..2026-05-17 101',
        'reserved 2026-05-20..2026-05-23 101',
      ]);
      expect(
        (await hotel.card()).changes?.moved.map(({ stay, before }) => `${datesOf(before)} → ${datesOf(stay)}`),
      ).toEqual(['2026-05-14..2026-05-16 → 2026-05-14..2026-05-17']);
      hotel.told(calendar(entry('a', '0514', '0517'), entry('b', '0521', '0522')));
      await hotel.after(QUARTER);
      expect(await hotel.cases()).toEqual(['dates-changed-twice']);
      expect((await hotel.stays())[1]).toBe('reserved 2026-05-20..2026-05-23 101');
    });

    test('where hotel and channel differ and nobody knows who is right, nothing is changed, and the card says so', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      hotel.told(calendar(entry('a', '0514', '0516')));
      await hotel.after(0);
      await hotel.stores.sql.run(`UPDATE followed_calendars SET said = '[]'`);
      hotel.told(calendar(entry('a', '0514', '0517')));
      await hotel.after(QUARTER);
      await hotel.after(QUARTER);
      expect(await hotel.stays()).toEqual(['reserved 2026-05-14..2026-05-16 101']);
      expect((await hotel.card()).found?.outside).toEqual([{ why: 'other-dates', stay: nights('05-14', '05-17') }]);
    });

    test('what a channel has sold although it is taken here is booked all the same, and the desk is asked', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      await hotel.says(
        bookRoom('García', nights('05-13', '05-15'), { reservationId: reservationOf('here'), roomId: room('101') }),
      );
      hotel.told(calendar(entry('a', '0514', '0516')));
      await hotel.after(0);
      await hotel.after(QUARTER);
      expect(await hotel.stays()).toEqual(['reserved 2026-05-13..2026-05-15 101', 'reserved 2026-05-14..2026-05-16']);
      expect(await hotel.cases()).toEqual(['room-promised-twice']);
      expect((await hotel.card()).changes).toMatchObject({ booked: 1, toSettle: 1 });
    });

    test('a stay that vanishes from a calendar is never cancelled by the server; the card says since when it is gone', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      hotel.told(calendar(entry('a', '0514', '0516')));
      await hotel.after(0);
      hotel.told(calendar());
      await hotel.after(QUARTER);
      const since = hotel.now;
      await hotel.after(QUARTER);
      expect(await hotel.stays()).toEqual(['reserved 2026-05-14..2026-05-16 101']);
      expect((await hotel.card()).found).toMatchObject({ stays: 0, gone: [{ since, stay: nights('05-14', '05-16') }] });
      hotel.told(calendar(entry('a', '0514', '0516')));
      await hotel.after(QUARTER);
      expect((await hotel.card()).found).toMatchObject({ stays: 1, gone: [] });
    });

    test('one undo takes back what a reading has booked and moved, and the next reading does not do it again', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      hotel.told(calendar(entry('a', '0514', '0516')));
      await hotel.after(0);
      hotel.told(calendar(entry('a', '0515', '0516'), entry('b', '0520', '0522')));
      await hotel.after(QUARTER);
      const { importId = '' as never, moved = [] } = (await hotel.card()).changes ?? {};
      const back = moved.map(({ reservationId, stay, before }) => ({ reservationId, stay: before, before: stay }));
      await hotel.says(
        { type: 'WithdrawImport', importId },
        ...back.map((one) => ({ type: 'ChangeStayDates', ...one }) as const),
      );
      const before = ['reserved 2026-05-14..2026-05-16 101', 'cancelled 2026-05-20..2026-05-22'];
      expect(await hotel.stays()).toEqual(before);
      await hotel.after(6 * 60);
      expect(await hotel.stays()).toEqual(before);
      expect((await hotel.card()).found?.outside).toMatchObject([{ why: 'ended-here' }]);
    });

    test('a channel that fails is asked again later and later, and is as before when it answers', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      hotel.answer = () => ({ status: 500 });
      await hotel.after(0);
      const failingSince = hotel.now;
      for (const minutes of [5, 15, 30, 60, 120]) {
        await hotel.after(minutes - 1);
        const { length } = hotel.channel.received;
        await hotel.after(1);
        expect(hotel.channel.received).toHaveLength(length + 1);
      }
      expect(await hotel.card()).toMatchObject({ failingSince, lastFailure: { trouble: 'refused', status: 500 } });
      expect(await hotel.followed.failing()).toBe(1);
      hotel.told(calendar(entry('a', '0514', '0516')));
      await hotel.after(6 * 60);
      const card = await hotel.card();
      expect([card.failingSince, card.lastFailure]).toEqual([undefined, undefined]);
      expect(await hotel.stays()).toEqual(['reserved 2026-05-14..2026-05-16 101']);
    });

    test('what is no whole calendar changes nothing, and nothing has vanished from it', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      hotel.told(calendar(entry('a', '0514', '0516')));
      await hotel.after(0);
      const { found } = await hotel.card();
      for (const [body, trouble] of [
        ['<html>Sign in</html>', 'web-page'],
        ['', 'empty-file'],
        [calendar(entry('b', '0514', '0516')).slice(0, -10), 'cut-off'],
      ] as const) {
        hotel.told(body);
        await hotel.after(6 * 60);
        expect(await hotel.card()).toMatchObject({ lastFailure: { trouble }, found });
      }
      expect(await hotel.stays()).toHaveLength(1);
    });

    test('several processes at once fetch a calendar once, and one that died is followed by another', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      hotel.told(calendar(entry('a', '0514', '0516')));
      await Promise.all(['one', 'two', 'three'].map((holder) => hotel.startProcess(holder).doDue()));
      expect(hotel.channel.received).toHaveLength(1);
      const { calendarId } = await hotel.card();
      const leaseOf = (holder: string) => new FetchLease(hotel.stores.sql, { hotelId: aurora, calendarId }, holder);
      const dead = leaseOf('dead');
      expect(await dead.take(hotel.now)).toBeDefined();
      expect(await leaseOf('next').take(hotel.now)).toBeUndefined();
      hotel.now = (hotel.now + 15 * 60_000) as Instant;
      expect(await leaseOf('next').take(hotel.now)).toBeDefined();
      await dead.failed(hotel.now, hotel.now, { trouble: 'timed-out' });
      expect((await hotel.card()).failingSince).toBeUndefined();
      await hotel.after(4);
      expect(hotel.channel.received).toHaveLength(1);
      await hotel.after(1);
      expect(hotel.channel.received).toHaveLength(2);
    });

    test('a server that stops in the middle of a reading blames nobody, and the next one reads at once', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      const process = hotel.startProcess();
      hotel.answer = () => {
        void process.stop();
        return { body: calendar() };
      };
      await hotel.after(0, process);
      expect((await hotel.card()).failingSince).toBeUndefined();
      hotel.told(calendar(entry('a', '0514', '0516')));
      await hotel.after(0, hotel.startProcess('next'));
      expect(await hotel.stays()).toHaveLength(1);
    });

    test('a calendar that is switched off is not fetched; a new address takes the place of the old one', async () => {
      const hotel = await CalendarHotel.open(await openStores());
      const { calendarId } = await hotel.card();
      await hotel.followed.switchOff(aurora, calendarId);
      await hotel.after(QUARTER);
      expect(hotel.channel.received).toEqual([]);
      await hotel.follow({ url: `${hotel.channel.url}new.ics` });
      hotel.told(calendar());
      await hotel.after(0);
      expect(hotel.channel.received.map(({ path }) => path)).toEqual(['/new.ics']);
      expect(await hotel.followed.of(aurora)).toHaveLength(1);
      await hotel.followed.remove(aurora, calendarId);
      expect(await hotel.followed.of(aurora)).toEqual([]);
    });
  });
}
