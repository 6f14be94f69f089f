import type { NotPermitted } from '#domain/permissions/refused-by-role.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant, Position } from '#domain/kernel/identifiers.ts';

/** How fresh an answer is: shown on every screen, in words. */
export type AsOf = {
  readonly position: Position;
  /** The hotel's day on this device. */
  readonly businessDate: HotelDay;
  /** Commands of this device that the server has not confirmed. */
  readonly pending: number;
  /** Last exchange with the server; undefined when there was none yet. */
  readonly lastContact: Instant | undefined;
};

export type Answer<Value> = { readonly asOf: AsOf; readonly value: Value };

/** Instead of an answer: the roles of whoever stands at the desk do not include it. */
export type NoAnswer = { readonly asOf: AsOf; readonly notPermitted: NotPermitted; readonly value?: undefined };
