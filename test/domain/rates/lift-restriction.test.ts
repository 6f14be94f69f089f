import { test } from 'vitest';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { LiftRestriction } from '#domain/rates/lift-restriction.ts';
import { given } from '#test/support/given.ts';
import { bookRoom, doubleRoom, nights } from '#test/support/hotel-aurora.ts';
import { nonRefundable, restrict } from '#test/support/rates-of-aurora.ts';

const lift: LiftRestriction = { type: 'LiftRestriction', nights: nights('05-10', '05-15'), restriction: 'closed' };
const stay = nights('05-11', '05-13');

test('a restriction that is lifted holds nobody back', () => {
  given(restrict())
    .when(lift)
    .emits({ ...lift, type: 'RestrictionLifted' });
  const garcía = bookRoom('García', stay);
  given(restrict(), lift, garcía).when(garcía).emitsNothing();
});

test('other restrictions of the same days stay', () => {
  given(restrict(), restrict({ restriction: 'min-stay', stayNights: 5 }), lift)
    .when(bookRoom('García', stay))
    .refused('restriction-violated');
});

test('what is restricted for all types is not lifted for one', () => {
  given(restrict())
    .when({ ...lift, roomTypeId: doubleRoom })
    .emitsNothing();
});

test('where nothing is restricted, nothing changes', () => {
  given().when(lift).emitsNothing();
});

test('a restriction is lifted from types, plans and days that there are', () => {
  given()
    .when({ ...lift, roomTypeId: 'penthouse' as RoomTypeId })
    .refused('unknown-room-type');
  given()
    .when({ ...lift, ratePlanId: nonRefundable })
    .refused('unknown-rate-plan');
  given()
    .when({ ...lift, nights: nights('05-10', '05-10') })
    .refused('no-nights');
});
