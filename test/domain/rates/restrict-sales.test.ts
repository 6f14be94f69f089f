import { test } from 'vitest';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import { given } from '#test/support/given.ts';
import { bookRoom, day, doubleRoom, nights, suite } from '#test/support/hotel-aurora.ts';
import { addNonRefundable, nonRefundable, restrict } from '#test/support/rates-of-aurora.ts';

const stay = nights('05-11', '05-13');

test('sales are held back, and the same again changes nothing', () => {
  given()
    .when(restrict())
    .emits({ ...restrict(), type: 'SalesRestricted' });
  given(restrict()).when(restrict()).emitsNothing();
});

test('a closed night is not sold, and the refusal names it', () => {
  given(restrict({ nights: nights('05-12', '05-20') }))
    .when(bookRoom('García', stay))
    .refused('restriction-violated', { broken: [{ restriction: 'closed', day: day('05-12') }] });
});

test('closed to arrival holds for the arrival and not for the nights after it', () => {
  const closed = restrict({ restriction: 'closed-to-arrival', nights: nights('05-11', '05-12') });
  given(closed)
    .when(bookRoom('García', stay))
    .refused('restriction-violated', { broken: [{ restriction: 'closed-to-arrival', day: day('05-11') }] });
  const before = bookRoom('García', nights('05-10', '05-13'));
  given(closed, before).when(before).emitsNothing();
});

test('closed to departure holds for the day of departure', () => {
  const closed = restrict({ restriction: 'closed-to-departure', nights: nights('05-13', '05-14') });
  given(closed)
    .when(bookRoom('García', stay))
    .refused('restriction-violated', { broken: [{ restriction: 'closed-to-departure', day: day('05-13') }] });
  const longer = bookRoom('García', nights('05-11', '05-14'));
  given(closed, longer).when(longer).emitsNothing();
});

test('the length of a stay is limited by the day it arrives on', () => {
  given(restrict({ restriction: 'min-stay', stayNights: 3 }))
    .when(bookRoom('García', stay))
    .refused('restriction-violated', { broken: [{ restriction: 'min-stay', day: day('05-11'), stayNights: 3 }] });
  given(restrict({ restriction: 'max-stay', stayNights: 1 }))
    .when(bookRoom('García', stay))
    .refused('restriction-violated', { broken: [{ restriction: 'max-stay', day: day('05-11'), stayNights: 1 }] });
});

test('a restriction on a type or a plan holds back no other', () => {
  const ofSuites = restrict({ roomTypeId: suite });
  const ofPlan = restrict({ ratePlanId: nonRefundable });
  const ofBase = restrict({ ratePlanId: BASE_PLAN_ID });
  const standard = bookRoom('García', stay);
  const cheap = { ...standard, ratePlanId: nonRefundable };
  given(addNonRefundable, ofSuites, ofPlan, standard).when(standard).emitsNothing();
  given(addNonRefundable, ofPlan).when(cheap).refused('restriction-violated');
  given(addNonRefundable, ofBase).when(standard).refused('restriction-violated');
  given(addNonRefundable, ofBase, cheap).when(cheap).emitsNothing();
});

test('of several restrictions the strictest holds', () => {
  const everywhere = restrict({ restriction: 'min-stay', stayNights: 2 });
  const onDoubles = restrict({ restriction: 'min-stay', stayNights: 3, roomTypeId: doubleRoom });
  given(everywhere, onDoubles)
    .when(bookRoom('García', stay))
    .refused('restriction-violated', { broken: [{ restriction: 'min-stay', day: day('05-11'), stayNights: 3 }] });
});

test('only some weekdays can be restricted', () => {
  const onFridays = restrict({ restriction: 'closed-to-arrival', weekdays: [5], nights: nights('05-01', '06-01') });
  given(onFridays)
    .when(bookRoom('García', nights('05-15', '05-17')))
    .refused('restriction-violated');
  const onThursday = bookRoom('García', nights('05-14', '05-17'));
  given(onFridays, onThursday).when(onThursday).emitsNothing();
});

test('a clerk who says why sells it all the same, and what was broken is kept', () => {
  const agreed = bookRoom('García', stay, { exceptionReason: 'manager-agreed' });
  const { type: _, ...booking } = agreed;
  given(restrict({ restriction: 'min-stay', stayNights: 3 }))
    .when(agreed)
    .emits({
      type: 'ReservationBooked',
      ...booking,
      nightlyMinor: [9000, 9000],
      despite: [{ restriction: 'min-stay', day: day('05-11'), stayNights: 3 }],
    });
});

test('a restriction is for types, plans and days that there are', () => {
  given()
    .when(restrict({ roomTypeId: 'penthouse' as RoomTypeId }))
    .refused('unknown-room-type');
  given()
    .when(restrict({ ratePlanId: nonRefundable }))
    .refused('unknown-rate-plan');
  given()
    .when(restrict({ nights: nights('05-11', '05-12'), weekdays: [7] }))
    .refused('no-nights');
});

test('a shortest stay says how many nights', () => {
  given()
    .when(restrict({ restriction: 'min-stay' }))
    .refused('stay-length-invalid');
});
