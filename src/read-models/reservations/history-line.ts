import type { PostedEvent } from '#contract/commands.ts';
import type { HistoryLine } from '#contract/reservation-card.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { StayFacts } from '../stays/stay-facts.ts';

type Told = Pick<HistoryLine, 'exception' | 'roomId' | 'fromRoomId' | 'stay' | 'before' | 'heldUntil' | 'reason'>;

/** Who did what to a stay, when and where. `before` is the stay as it was. */
export function historyLine(posted: PostedEvent, before: StayFacts | undefined): HistoryLine {
  const { commandId, at, businessDate, actor, device, offline, position, event } = posted;
  return {
    commandId,
    event: event.type,
    at,
    businessDate,
    actor,
    device,
    offline,
    pending: position === undefined,
    ...whatItTells(event, before),
  };
}

function whatItTells(event: HotelEvent, before: StayFacts | undefined): Told {
  switch (event.type) {
    case 'ReservationBooked':
      return {
        stay: event.stay,
        ...(event.heldUntil === undefined ? {} : { heldUntil: event.heldUntil }),
        ...(event.waitlisted ? { reason: 'waitlisted' } : {}),
        ...(event.exceptionReason ? { exception: event.exceptionReason } : {}),
      };
    case 'RoomAssigned': {
      const fromRoomId = before?.segments.at(-1)?.roomId;
      return {
        roomId: event.roomId,
        ...(fromRoomId && fromRoomId !== event.roomId ? { fromRoomId } : {}),
        ...(event.swappedWith ? { reason: 'swapped' } : {}),
      };
    }
    case 'RoomUnassigned':
      return { fromRoomId: event.roomId, ...(event.because ? { reason: event.because } : {}) };
    case 'StayDatesChanged':
      return { before: event.before, stay: event.stay };
    case 'GuestWalked':
      return { reason: event.toHotel };
    case 'HoldExtended':
      return { heldUntil: event.heldUntil };
    case 'HoldReleased':
      return event.because ? { reason: event.because } : {};
    case 'NightPricesOverridden':
    case 'ReservationCancelled':
      return { reason: event.reason };
    case 'RoomAssignmentLocked':
    case 'RoomAssignmentUnlocked':
    case 'GuestCheckedIn':
    case 'CheckInUndone':
    case 'GuestCheckedOut':
    case 'CheckOutReinstated':
      return { roomId: event.roomId };
    case 'GuestMovedToRoom': {
      const { roomId, fromRoomId, reason } = event;
      return { roomId, fromRoomId, ...(reason === undefined ? {} : { reason }) };
    }
    case 'CaseOpened':
      return { reason: event.kind };
    default:
      return {};
  }
}
