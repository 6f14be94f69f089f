import type { CancellationWindow, DepositRule, Fee } from '#domain/rates/booking-terms.ts';
import type { RatePlanId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { Weekday } from '#domain/rates/picked-nights.ts';
import type { Derivation, Supplements } from '#domain/rates/rate-plan.ts';
import type { RatesCommand } from '#domain/rates/rates-commands.ts';
import { id, list, oneOf, optional, record, whole } from '../parsing/shape.ts';
import { commandShapes, day, interval, minor, name } from './common-shapes.ts';

const BANDS_MAX = 20;
const NIGHTS_OF_STAY_MAX = 5_000;

const picked = { nights: interval, weekdays: optional(list(whole<Weekday>(1, 7), 7)) };
const scope = { roomTypeId: optional(id<RoomTypeId>()), ratePlanId: optional(id<RatePlanId>()) };
const restriction = oneOf('closed', 'closed-to-arrival', 'closed-to-departure', 'min-stay', 'max-stay');
const fee = record<Fee>({ kind: oneOf('share', 'nights', 'amount'), value: whole(0) });

/** What terms say, in a command that defines them and in a booking that was made on them. */
export const termsRules = {
  cancellation: list(record<CancellationWindow>({ daysBefore: whole(0), fee }), BANDS_MAX),
  noShow: fee,
  deposit: optional(record<DepositRule>({ fee, dueDaysBefore: optional(whole(0)) })),
};

export const ratesShapes = commandShapes<RatesCommand>({
  PriceNights: { ...picked, roomTypeId: id(), priceMinor: minor, ratePlanId: optional(id()) },
  WithdrawPrices: { ...picked, roomTypeId: id(), ratePlanId: optional(id()) },
  AddRatePlan: {
    ratePlanId: id(),
    name,
    code: name,
    follows: optional(record<Derivation>({ from: id(), basisPoints: minor, plusMinor: minor, roundToMinor: minor })),
    meals: oneOf('none', 'breakfast', 'half-board', 'full-board', 'all-inclusive'),
    supplements: optional(
      record<Supplements>({
        adultsIncluded: whole(0),
        extraAdultMinor: minor,
        soleAdultLessMinor: minor,
        children: list(record({ upToAge: whole(0), priceMinor: minor }), BANDS_MAX),
      }),
    ),
  },
  RetireRatePlan: { ratePlanId: id() },
  RestrictSales: { ...picked, ...scope, restriction, stayNights: optional(whole(0, NIGHTS_OF_STAY_MAX)) },
  LiftRestriction: { ...picked, ...scope, restriction },
  DefineBookingTerms: { termsId: id(), name, from: day, ...termsRules },
  ApplyBookingTerms: { ratePlanId: id(), termsId: id() },
});
