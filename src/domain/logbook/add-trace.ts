import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { TraceId } from '../kernel/identifiers.ts';
import { flawOfNote, type FlawOfNote } from './flaw-of-note.ts';
import type { About, Department, TraceAdded } from './logbook-events.ts';

/** Gives a department something to do on a day. */
export type AddTrace = {
  readonly type: 'AddTrace';
  readonly traceId: TraceId;
  readonly about: About;
  readonly department: Department;
  readonly dueOn: HotelDay;
  readonly text: string;
};

export type AddTraceRefusal = FlawOfNote | { readonly code: 'day-in-the-past'; readonly businessDate: HotelDay };

export function addTrace(
  hotel: HotelState,
  command: AddTrace,
  { businessDate }: Circumstances,
): Decision<TraceAdded, AddTraceRefusal> {
  if (hotel.traces.has(command.traceId)) return accept();
  const flaw = flawOfNote(hotel, command.text, command.about);
  if (flaw) return refuse(flaw);
  if (command.dueOn < businessDate) return refuse({ code: 'day-in-the-past', businessDate });
  return accept({ ...command, type: 'TraceAdded' });
}
