import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { Hotel } from './hotel.ts';

/** How things stood before the command: what taking it back must lead to. */
export type Before = {
  readonly stay?: ReservationCard | undefined;
  readonly room?: HousekeepingRow | undefined;
  readonly today?: HotelDay;
};

/** Looks at how things stand and says which commands would lead back to it; none: it cannot be taken back. */
export async function compensationsFor(
  hotel: Pick<Hotel, 'ask'>,
  command: HotelCommand,
): Promise<readonly HotelCommand[]> {
  if (command.type === 'ReportRoomCondition') {
    const { businessDate } = (await hotel.ask('Hotel', {})).asOf;
    const rows = (await hotel.ask('Housekeeping', { day: businessDate })).value;
    return compensate(command, { room: rows.find(({ roomId }) => roomId === command.roomId) });
  }
  if (!('reservationId' in command) || command.type === 'BookRoom') return compensate(command, {});
  const { value, asOf } = await hotel.ask('Reservation', { reservationId: command.reservationId });
  return compensate(command, { stay: value, today: asOf.businessDate });
}

export function compensate(command: HotelCommand, { stay, room, today }: Before): readonly HotelCommand[] {
  switch (command.type) {
    case 'BookRoom':
      return [{ type: 'CancelReservation', reservationId: command.reservationId, reason: 'duplicate' }];
    case 'AssignRoom':
    case 'UnassignRoom':
      return stay?.status === 'reserved' ? [backToRoom(stay)] : [];
    case 'ChangeStayDates':
      return stay ? [{ type: 'ChangeStayDates', reservationId: stay.reservationId, stay: stay.stay }] : [];
    case 'CancelReservation':
    case 'MarkNoShow':
      return [
        { type: 'ReinstateReservation', reservationId: command.reservationId },
        ...(stay?.segments[0] ? [backToRoom(stay)] : []),
      ];
    case 'CheckInGuest':
      // A guest who came late has a night behind them by the books, and that is not undone.
      if (stay && today !== undefined && stay.stay.arrival < today) return [];
      return [{ type: 'UndoCheckIn', reservationId: command.reservationId }];
    case 'MoveGuestToRoom':
      return [{ ...command, fromRoomId: command.roomId, roomId: command.fromRoomId }];
    case 'ReportRoomCondition':
      // The latest observation stands, so the one that takes it back is seen a moment later.
      return room ? [{ ...command, condition: room.condition, observedAt: (command.observedAt + 1) as Instant }] : [];
    case 'PutRoomOutOfOrder':
      return [{ type: 'ReturnRoomToService', closureId: command.closureId }];
    case 'SetUpHotel':
    case 'AddRoomType':
    case 'AddRooms':
    case 'AllowOverbooking':
    case 'AllowHouseOverbooking':
    case 'AddStaffMember':
    case 'PriceNights':
    case 'WithdrawPrices':
    case 'AddRatePlan':
    case 'RetireRatePlan':
    case 'RestrictSales':
    case 'LiftRestriction':
    case 'DefineBookingTerms':
    case 'ApplyBookingTerms':
    case 'RegisterGuest':
    case 'ReinstateReservation':
    case 'UndoCheckIn':
    case 'CheckOutGuest':
    case 'ReturnRoomToService':
    case 'ResolveCase':
      return [];
  }
}

function backToRoom({ reservationId, segments }: ReservationCard): HotelCommand {
  const roomId = segments.at(-1)?.roomId;
  return roomId ? { type: 'AssignRoom', reservationId, roomId } : { type: 'UnassignRoom', reservationId };
}
