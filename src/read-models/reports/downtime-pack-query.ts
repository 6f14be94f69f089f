import type { DowntimePack } from '#contract/downtime-pack.ts';
import type { HousekeepingRow } from '#contract/housekeeping.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { openBalances } from '../folios/open-balances-query.ts';
import { housekeeping } from '../housekeeping/housekeeping-query.ts';
import { logbook } from '../logbook/logbook-query.ts';
import type { QueryView } from '../query.ts';
import { nightOf } from '../rack/rack-pages.ts';
import { today } from '../today/today-query.ts';
import { forecast } from './forecast-query.ts';

const DAYS_AHEAD = 7;
const byName = new Intl.Collator('en');

/** The house on paper, as it is now. */
export function downtimePack(view: QueryView, { day }: { readonly day: HotelDay }): DowntimePack {
  const { inHouse, arrivals, departures } = today(view, { day });
  const rooms = housekeeping(view, { day });
  const ahead = forecast(view, { from: day, days: DAYS_AHEAD, asOf: view.businessDate });
  const { traces, calls } = logbook(view, { day });
  return {
    day,
    inHouseByRoom: inHouse,
    inHouseByName: inHouse.toSorted((left, right) => byName.compare(left.guest, right.guest)),
    arrivals,
    departures,
    rooms,
    outOfOrder: rooms.flatMap(closuresOf),
    balances: openBalances(view).filter(({ balanceMinor }) => balanceMinor !== 0),
    traces: traces.filter(({ dueOn }) => dueOn < addDays(day, DAYS_AHEAD)),
    wakeUpCalls: calls,
    nextDays: ahead.map((night) => {
      const taken = takenOn(view, night.day);
      const { day: date, arrivals: coming, departures: going, roomsInProperty, outOfOrder } = night;
      const free = roomsInProperty - outOfOrder - taken;
      return { day: date, arrivals: coming, departures: going, taken, outOfOrder, free };
    }),
  };
}

/** Rooms that are kept for somebody, holds among them. */
function takenOn(view: QueryView, night: HotelDay): number {
  return Object.values(nightOf(view, night)?.sold ?? {}).reduce((rooms, ofType) => rooms + ofType, 0);
}

function closuresOf({ roomId, number, closure, outOfService }: HousekeepingRow): DowntimePack['outOfOrder'] {
  return [
    ...(closure ? [{ roomId, number, reason: closure.reason, until: closure.until, canBeSold: false }] : []),
    ...(outOfService
      ? [{ roomId, number, reason: outOfService.reason, until: outOfService.until, canBeSold: true }]
      : []),
  ];
}
