import { describe, expect, test } from 'vitest';
import type { CalendarFeedId, DeviceId, HotelId, Instant, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { CalendarsOut } from '#server/feeds/calendars-out.ts';

const aurora = 'aurora' as HotelId;
const borealis = 'borealis' as HotelId;
/** Milliseconds since 1970 do not fit into 32 bits. */
const today = 1_795_000_000_000 as Instant;
const calendar = (feed: string, more: { readonly roomId?: RoomId } = {}) => ({
  feedId: feed as CalendarFeedId,
  roomTypeId: 'double' as RoomTypeId,
  tokenHash: `hash of ${feed}`,
  madeBy: 'desk' as DeviceId,
  madeAt: today,
  ...more,
});

/** What every keeper of the calendars for channels must do, whatever database it speaks to. */
export function calendarsOutContract(name: string, open: () => Promise<CalendarsOut>): void {
  describe(`calendars for channels: ${name}`, () => {
    test('a calendar is found by its token, in its own hotel, until it is revoked', async () => {
      const calendars = await open();
      await calendars.add(aurora, calendar('a', { roomId: '101' as RoomId }));
      await calendars.add(aurora, calendar('b'));
      const found = { feedId: 'a', roomTypeId: 'double', roomId: '101', madeAt: today };
      expect(await calendars.byToken(aurora, 'hash of a')).toEqual(found);
      expect(await calendars.byToken(borealis, 'hash of a')).toBeUndefined();
      await calendars.revoke(borealis, 'a' as CalendarFeedId);
      expect(await calendars.byToken(aurora, 'hash of a')).toEqual(found);
      await calendars.revoke(aurora, 'a' as CalendarFeedId);
      expect(await calendars.byToken(aurora, 'hash of a')).toBeUndefined();
      expect((await calendars.of(aurora)).map(({ feedId }) => feedId)).toEqual(['b']);
    });

    test('when it was read last is known', async () => {
      const calendars = await open();
      await calendars.add(aurora, calendar('a'));
      await calendars.wasRead(aurora, 'a' as CalendarFeedId, (today + 1) as Instant);
      expect(await calendars.of(aurora)).toEqual([
        { feedId: 'a', roomTypeId: 'double', madeAt: today, readAt: today + 1 },
      ]);
    });
  });
}
