import type { CommandType } from './hotel.ts';

/**
 * What a command is to the people who gave it, and so what becomes of it when the server's state refuses it: a *fact* has
 * happened and is recorded, a *promise* was made to a guest and is kept as far as possible, an *edit* applies field by
 * field, a *control* needs one authority: it is refused, and cannot be given without a connection.
 */
export type CommandClass = 'fact' | 'promise' | 'edit' | 'control';

export const COMMAND_CLASSES: Readonly<Record<CommandType, CommandClass>> = {
  SetUpHotel: 'control',
  AddRoomType: 'control',
  AddRooms: 'control',
  AllowOverbooking: 'control',
  AddStaffMember: 'control',
  PriceNights: 'edit',
  RegisterGuest: 'edit',
  BookRoom: 'promise',
  AssignRoom: 'promise',
  UnassignRoom: 'promise',
  ChangeStayDates: 'promise',
  CancelReservation: 'promise',
  ReinstateReservation: 'promise',
  MarkNoShow: 'fact',
  CheckInGuest: 'fact',
  UndoCheckIn: 'promise',
  MoveGuestToRoom: 'fact',
  CheckOutGuest: 'fact',
  ReportRoomCondition: 'fact',
  PutRoomOutOfOrder: 'promise',
  ReturnRoomToService: 'promise',
  ResolveCase: 'promise',
};
