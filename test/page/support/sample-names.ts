import type { Names } from '#page/wording/names.ts';

/** Names as a hotel has them, for sentences. */
export const sampleNames: Names = {
  roomNumber: (roomId) => ({ r204: '204', r205: '205' })[roomId as string] ?? '?',
  typeName: () => 'Double',
  planName: () => 'Non-refundable',
  guestOf: (reservationId) => ({ garcia: 'García', smith: 'Smith' })[reservationId as string] ?? 'a guest',
  staffName: () => 'Ana',
  deviceName: () => 'Reception PC',
  money: (minor) => `${minor / 100} €`,
  businessDate: undefined,
};
