import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { RatePlanId, RoomTypeId } from '../kernel/identifiers.ts';

/** How selling is held back: not at all that night, no arrival or no departure on the day, or a length of stay from that arrival. */
export type RestrictionKind = 'closed' | 'closed-to-arrival' | 'closed-to-departure' | 'min-stay' | 'max-stay';

/** What holds on one day; a length of stay is in nights, of a stay that arrives on it. */
export type Restrictions = {
  readonly closed?: true;
  readonly closedToArrival?: true;
  readonly closedToDeparture?: true;
  readonly minStay?: number;
  readonly maxStay?: number;
};

/** What is restricted: one type or all, one plan or all. 'base' is a plan like any other here. */
export type SalesScope = { readonly roomTypeId?: RoomTypeId; readonly ratePlanId?: RatePlanId };

/** The restrictions of one day that a booking breaks. `stayNights`: the length that was asked for at least, or at most. */
export type BrokenRestriction = {
  readonly restriction: RestrictionKind;
  readonly day: HotelDay;
  readonly stayNights?: number;
};

/** The same day under several scopes: whatever is stricter holds. */
export function strictest(all: readonly (Restrictions | undefined)[]): Restrictions {
  const minStay = Math.max(0, ...all.map((one) => one?.minStay ?? 0));
  const maxStay = Math.min(Infinity, ...all.map((one) => one?.maxStay ?? Infinity));
  return {
    ...(all.some((one) => one?.closed) ? { closed: true } : {}),
    ...(all.some((one) => one?.closedToArrival) ? { closedToArrival: true } : {}),
    ...(all.some((one) => one?.closedToDeparture) ? { closedToDeparture: true } : {}),
    ...(minStay > 0 ? { minStay } : {}),
    ...(maxStay < Infinity ? { maxStay } : {}),
  };
}

/** Every restriction that a stay breaks, by day; `on` says what holds on a day. */
export function brokenBy(stay: Interval, on: (day: HotelDay) => Restrictions): readonly BrokenRestriction[] {
  const { arrival, departure } = stay;
  const broken: BrokenRestriction[] = [];
  for (let day = arrival; day === arrival || day < departure; day = (day + 1) as HotelDay) {
    if (on(day).closed) broken.push({ restriction: 'closed', day });
  }
  const { closedToArrival, minStay, maxStay } = on(arrival);
  const nights = departure - arrival;
  if (closedToArrival) broken.push({ restriction: 'closed-to-arrival', day: arrival });
  if (on(departure).closedToDeparture) broken.push({ restriction: 'closed-to-departure', day: departure });
  if (minStay && nights < minStay) broken.push({ restriction: 'min-stay', day: arrival, stayNights: minStay });
  if (maxStay && nights > maxStay) broken.push({ restriction: 'max-stay', day: arrival, stayNights: maxStay });
  return broken;
}

/** Whether a restriction is among them; of a length of stay, this very length where one is given. */
export function holds(all: Restrictions | undefined, kind: RestrictionKind, stayNights?: number): boolean {
  const found = all?.[FIELD_OF[kind]];
  return found !== undefined && (stayNights === undefined || found === true || found === stayNights);
}

/** The same restrictions with one more, or with another length of stay. */
export function withRestriction(before: Restrictions, kind: RestrictionKind, stayNights = 0): Restrictions {
  switch (kind) {
    case 'closed':
      return { ...before, closed: true };
    case 'closed-to-arrival':
      return { ...before, closedToArrival: true };
    case 'closed-to-departure':
      return { ...before, closedToDeparture: true };
    case 'min-stay':
      return { ...before, minStay: stayNights };
    case 'max-stay':
      return { ...before, maxStay: stayNights };
  }
}

/** The same restrictions without one; undefined: nothing is left. */
export function withoutRestriction(before: Restrictions, kind: RestrictionKind): Restrictions | undefined {
  const { [FIELD_OF[kind]]: _, ...left } = before;
  return Object.keys(left).length > 0 ? left : undefined;
}

const FIELD_OF = {
  closed: 'closed',
  'closed-to-arrival': 'closedToArrival',
  'closed-to-departure': 'closedToDeparture',
  'min-stay': 'minStay',
  'max-stay': 'maxStay',
} as const satisfies Readonly<Record<RestrictionKind, keyof Restrictions>>;
