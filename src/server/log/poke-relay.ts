import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import type { Pokes } from './pokes.ts';

/** Carries pokes between the processes that share a store. Hints, all of them: one that is lost costs time, never an event. */
export interface PokeRelay {
  /** From now on what other processes write pokes the listeners of this one; troubles are told to the people who run the server. */
  start(pokes: Pokes, report: (trouble: unknown) => void): void;

  /** This process has written: the others shall hear of it soon. */
  announce(hotelId: HotelId, head: Position): void;

  stop(): Promise<void>;
}
