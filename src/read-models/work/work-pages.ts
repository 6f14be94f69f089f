import { monthOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId, StaffId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { workModel } from './work-projection.ts';
import { OPEN_FAULTS, ROOMS_AT_WORK, type RoomWorkRow, type WorkRow } from './work-rows.ts';

type Rows = Pick<QueryView, 'rows'>;

export function roomsAtWork(view: Rows): (roomId: RoomId) => RoomWorkRow {
  const rows = view.rows(workModel, ROOMS_AT_WORK);
  return (roomId) => {
    const row = rows.get(roomId);
    return row?.kind === 'room' ? row : { kind: 'room', roomId };
  };
}

/** Whose sheet of the day each room is on. */
export function sheetsOf(view: Rows, day: HotelDay): ReadonlyMap<RoomId, StaffId> {
  const sheets = ofKind([...view.rows(workModel, monthOf(day)).values()], 'sheet');
  return new Map(sheets.filter(({ date }) => date === day).map(({ roomId, attendantId }) => [roomId, attendantId]));
}

export function openFaults(view: Rows): readonly Extract<WorkRow, { kind: 'fault' }>[] {
  return ofKind([...view.rows(workModel, OPEN_FAULTS).values()], 'fault');
}

export function settledIn<Kind extends 'fault' | 'discrepancy'>(
  view: Rows,
  day: HotelDay,
  kind: Kind,
): readonly Extract<WorkRow, { kind: Kind }>[] {
  return ofKind([...view.rows(workModel, monthOf(day)).values()], kind);
}

function ofKind<Kind extends WorkRow['kind']>(
  rows: readonly WorkRow[],
  kind: Kind,
): readonly Extract<WorkRow, { kind: Kind }>[] {
  return rows.filter((row): row is Extract<WorkRow, { kind: Kind }> => row.kind === kind);
}
