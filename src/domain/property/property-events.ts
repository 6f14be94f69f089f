import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { Currency } from '../kernel/money.ts';
import type { RoomId, RoomTypeId } from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type PropertyEvent =
  | HotelSetUp
  | RoomTypeAdded
  | RoomsAdded
  | RoomRenumbered
  | RoomRetired
  | RoomReinstated
  | OverbookingAllowed
  | NightsOverbookingAllowed
  | HouseOverbookingAllowed;

export type HotelSetUp = {
  readonly type: 'HotelSetUp';
  readonly name: string;
  /** IANA name; the hotel's days begin and end in this zone, wherever a device is. */
  readonly timeZone: string;
  readonly currency: Currency;
  /** The first business day of a hotel whose day is turned by the night audit; without it the calendar turns it. */
  readonly opensOn?: HotelDay;
};

export type RoomTypeAdded = {
  readonly type: 'RoomTypeAdded';
  readonly roomTypeId: RoomTypeId;
  readonly name: string;
  /** Short form for narrow places, such as 'DBL'. */
  readonly code: string;
  /** Guests who can sleep in one room of the type, infants not counted. */
  readonly sleeps: number;
  /** What a night costs where no price is set for it, in minor units of the hotel's currency. */
  readonly standardPriceMinor: number;
};

export type RoomsAdded = {
  readonly type: 'RoomsAdded';
  readonly roomTypeId: RoomTypeId;
  readonly rooms: readonly { readonly roomId: RoomId; readonly number: string }[];
};

export type RoomRenumbered = {
  readonly type: 'RoomRenumbered';
  readonly roomId: RoomId;
  readonly number: string;
  readonly before: string;
};

/** The hotel has the room no longer, from this night on. */
export type RoomRetired = {
  readonly type: 'RoomRetired';
  readonly roomId: RoomId;
  readonly roomTypeId: RoomTypeId;
  readonly from: HotelDay;
  /** The night from which it was to be gone until now: a guest was in it, or it goes earlier. */
  readonly before?: HotelDay;
};

/** The hotel has the room after all, from this night on: the one from which it was to be gone, or today where that is over. */
export type RoomReinstated = {
  readonly type: 'RoomReinstated';
  readonly roomId: RoomId;
  readonly roomTypeId: RoomTypeId;
  readonly from: HotelDay;
};

export type OverbookingAllowed = {
  readonly type: 'OverbookingAllowed';
  readonly roomTypeId: RoomTypeId;
  /** How many more rooms of the type than exist may be sold on any night. */
  readonly limit: number;
};

/** The limit of the type for these nights, whatever holds on others. */
export type NightsOverbookingAllowed = {
  readonly type: 'NightsOverbookingAllowed';
  readonly roomTypeId: RoomTypeId;
  readonly nights: Interval;
  readonly limit: number;
};

/** How many more rooms than the whole house has may be sold on a night, whatever the limits of the types add up to. */
export type HouseOverbookingAllowed = {
  readonly type: 'HouseOverbookingAllowed';
  readonly limit: number;
  /** Only these nights; without them, every night that has no limit of its own. */
  readonly nights?: Interval;
};
