import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { FaultId, RoomId } from '../kernel/identifiers.ts';
import { leadsToPerson } from './note-of-thing.ts';
import type { FaultCategory, FaultReported } from './housekeeping-events.ts';

/** Says that something is broken, in a room or elsewhere in the house. */
export type ReportFault = {
  readonly type: 'ReportFault';
  readonly faultId: FaultId;
  readonly roomId?: RoomId;
  readonly category: FaultCategory;
  readonly note?: string;
  readonly isUnsafe?: true;
};

export type ReportFaultRefusal =
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'note-about-a-person' };

export function reportFault(hotel: HotelState, command: ReportFault): Decision<FaultReported, ReportFaultRefusal> {
  const { faultId, roomId } = command;
  if (hotel.faults.has(faultId)) return accept();
  if (roomId && !hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  if (leadsToPerson(command.note ?? '')) return refuse({ code: 'note-about-a-person' });
  return accept({ ...command, type: 'FaultReported' });
}
