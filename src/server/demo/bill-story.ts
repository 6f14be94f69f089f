import { folioBalance, guestFolioId } from '#domain/folios/folio.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ChargeItemId, PostingId, ReservationId } from '#domain/kernel/identifiers.ts';
import { actOf, atReception, HOUR, type DemoAct } from './demo-act.ts';
import type { DemoDesk } from './demo-desk.ts';
import type { PlannedStay } from './plan-stays.ts';

/** How many of the guests. */
const PAYS_DEPOSIT = 0.3;
const DRINKS = 0.2;
const EATS_BREAKFAST = 0.3;
const COMPANY_IS_LATE = 0.2;
const COMPANY_PAYS_AFTER_DAYS = 9;

/** What comes on the bill of a stay besides its nights, and what is paid on it other than at the desk. */
export function tellBill(desk: DemoDesk, { bookedOn, stay }: PlannedStay, id: ReservationId): readonly DemoAct[] {
  const { random, clock } = desk;
  const nights = stay.departure - stay.arrival;
  const acts: DemoAct[] = [];
  if (stay.arrival > clock.today && random.chance(PAYS_DEPOSIT)) acts.push(deposit(desk, bookedOn, id));
  if (random.chance(DRINKS)) acts.push(charge(desk, id, 'wine', 1, { day: stay.arrival, minutes: 22.4 * HOUR }));
  if (random.chance(EATS_BREAKFAST)) {
    const times = Array.from({ length: nights }, (_, index) => ({
      day: addDays(stay.arrival, index + 1),
      minutes: 6.8 * HOUR,
    }));
    acts.push(...times.map((time) => charge(desk, id, 'breakfast', 1, time)));
  }
  if (!random.chance(COMPANY_IS_LATE)) acts.push(companyPays(desk, stay.departure, id));
  return acts;
}

function charge(
  desk: DemoDesk,
  reservationId: ReservationId,
  item: 'breakfast' | 'wine',
  quantity: number,
  time: { readonly day: HotelDay; readonly minutes: number },
): DemoAct {
  return actOf(desk, atReception(time, desk.random), (moment) => {
    if (!desk.state.reservations.get(reservationId)?.occupies) return undefined;
    const postingId = desk.newId(moment) as PostingId;
    const itemId = `item-${item}` as ChargeItemId;
    return { type: 'PostCharge', postingId, folioId: guestFolioId(reservationId), itemId, quantity };
  });
}

function deposit(desk: DemoDesk, day: HotelDay, reservationId: ReservationId): DemoAct {
  return actOf(desk, atReception({ day, minutes: 12.8 * HOUR }, desk.random), (moment) => {
    if (desk.state.reservations.get(reservationId)?.status !== 'reserved') return undefined;
    const postingId = desk.newId(moment) as PostingId;
    const folioId = guestFolioId(reservationId);
    return { type: 'RecordDeposit', postingId, folioId, method: 'card', amountMinor: 5000 };
  });
}

/** The bill that a company was sent. */
function companyPays(desk: DemoDesk, departure: HotelDay, reservationId: ReservationId): DemoAct {
  const time = { day: addDays(departure, COMPANY_PAYS_AFTER_DAYS), minutes: 10 * HOUR };
  return actOf(desk, atReception(time, desk.random), (moment) => {
    const folioId = guestFolioId(reservationId);
    const amountMinor = folioBalance(desk.state, folioId);
    if (amountMinor <= 0 || desk.state.reservations.get(reservationId)?.status !== 'checked-out') return undefined;
    const postingId = desk.newId(moment) as PostingId;
    return { type: 'RecordPayment', postingId, folioId, method: 'bank-transfer', amountMinor };
  });
}
