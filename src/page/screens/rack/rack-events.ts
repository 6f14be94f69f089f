import type { HotelCommand } from '#domain/hotel.ts';
import type { RackBar, RackClosure } from '#contract/rack.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { Density } from '#page/theme/density.ts';

/** Days across the chart: one, two, four or eight weeks. */
export type Zoom = 7 | 14 | 28 | 56;
export const zooms: readonly Zoom[] = [7, 14, 28, 56];

/** `roomId` undefined is the unassigned lane. Arrival and departure are of the bar, or of the booking to be made. */
export type RackMove = {
  readonly kind: 'move';
  readonly bar: RackBar;
  readonly roomId: RoomId | undefined;
  readonly arrival: HotelDay;
  readonly departure: HotelDay;
};
export type RackDates = {
  readonly kind: 'dates';
  readonly bar: RackBar;
  readonly arrival: HotelDay;
  readonly departure: HotelDay;
};
export type RackCreate = {
  readonly kind: 'create';
  readonly roomId: RoomId | undefined;
  readonly roomTypeId: RoomTypeId;
  readonly arrival: HotelDay;
  readonly departure: HotelDay;
};
/** What would happen if the ghost were dropped here. */
export type RackProposal = RackMove | RackDates | RackCreate;

/** The hotel's opinion of a proposal: yes (perhaps with a remark), no, or a question the screen must ask first. */
export type RackJudgement =
  | { readonly ok: true; readonly note?: string }
  | { readonly ok: false; readonly words: string }
  | {
      readonly ok: 'with-question';
      readonly words: string;
      /** What the drop then means, where it is not what it would mean by itself. */
      readonly instead?: HotelCommand;
    };

/** Asks the worker's preview. Called while dragging, at most every 60 ms; only the newest answer counts. */
export type RackJudge = (proposal: RackProposal) => Promise<RackJudgement> | RackJudgement;

/** A dropped proposal and what was last known about it; undefined: nothing was known, the command itself will tell. */
export type Dropped<Proposal extends RackProposal> = Proposal & { readonly judgement: RackJudgement | undefined };

export type RackAction = 'check-in' | 'check-out' | 'lock' | 'unlock' | 'unassign' | 'cancel' | 'no-show';

export type RackEventDetails = {
  /** Days that are (nearly) in sight and not in `.rack`: ask for them and set `.rack` anew. */
  'rack-window': { readonly from: HotelDay; readonly days: number };
  /** Another first day, zoom, density, ghost layer or fold was chosen: remember it for this device. */
  'rack-view': {
    readonly firstDay: HotelDay;
    readonly zoom: Zoom;
    readonly density: Density;
    readonly showGhosts: boolean;
    readonly collapsed: readonly RoomTypeId[];
  };
  /** A bar was dropped on another room, another day, or (roomId undefined) on the unassigned lane. */
  'rack-move': Dropped<RackMove>;
  /** An edge of a bar was dropped on another day. */
  'rack-dates': Dropped<RackDates>;
  /** Empty nights were chosen for a new booking. */
  'rack-create': Dropped<RackCreate>;
  /** The whole booking is wanted. */
  'rack-open': { readonly reservationId: ReservationId };
  /** A button of the quick card or a key. "Move" and "dates" never arrive here: they end as rack-move and rack-dates. */
  'rack-action': { readonly reservationId: ReservationId; readonly action: RackAction; readonly bar: RackBar };
  /** A condition was chosen on a room's card. */
  'rack-room-condition': { readonly roomId: RoomId; readonly condition: RoomCondition };
  /** A room is to be taken out of order on these nights; the screen asks for the reason. */
  'rack-close-room': {
    readonly roomId: RoomId;
    readonly from: HotelDay;
    readonly to: HotelDay;
    /** The closure that is to have other nights; absent: a new one. */
    readonly changes?: RackClosure;
  };
  /** A closed room is to be sold again. */
  'rack-return-room': RackClosure;
  /** Rooms are wanted for the stays without one that arrive on these days, [from, to). */
  'rack-assign-rooms': { readonly from: HotelDay; readonly to: HotelDay };
  /** `/` was pressed: the screen's search takes over. */
  'rack-search': Record<string, never>;
  /** Ctrl+Z and Ctrl+Shift+Z inside the chart. */
  'rack-undo': { readonly again: boolean };
};

export type RackEventName = keyof RackEventDetails;
export type RackEvent<Name extends RackEventName> = CustomEvent<RackEventDetails[Name]>;

/** All events of the chart bubble and cross shadow roots. */
export function rackEvent<Name extends RackEventName>(name: Name, detail: RackEventDetails[Name]): RackEvent<Name> {
  return new CustomEvent(name, { detail, bubbles: true, composed: true });
}

declare global {
  interface HTMLElementEventMap {
    'rack-window': RackEvent<'rack-window'>;
    'rack-view': RackEvent<'rack-view'>;
    'rack-move': RackEvent<'rack-move'>;
    'rack-dates': RackEvent<'rack-dates'>;
    'rack-create': RackEvent<'rack-create'>;
    'rack-open': RackEvent<'rack-open'>;
    'rack-action': RackEvent<'rack-action'>;
    'rack-room-condition': RackEvent<'rack-room-condition'>;
    'rack-close-room': RackEvent<'rack-close-room'>;
    'rack-return-room': RackEvent<'rack-return-room'>;
    'rack-assign-rooms': RackEvent<'rack-assign-rooms'>;
    'rack-search': RackEvent<'rack-search'>;
    'rack-undo': RackEvent<'rack-undo'>;
  }
}
