import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { UndoStack } from '#page/client/undo-stack.ts';
import { expect, test } from 'vitest';

const checkIn = { type: 'CheckInGuest', reservationId: 'garcia', roomId: 'r204' } as HotelCommand;
const checkOut = { type: 'CheckOutGuest', reservationId: 'garcia' } as HotelCommand;
const undoCheckIn = { type: 'UndoCheckIn', reservationId: 'garcia' } as HotelCommand;
const other = { type: 'CheckInGuest', reservationId: 'smith', roomId: 'r205' } as HotelCommand;

function deskThatAnswers(...receipts: readonly Receipt['outcome'][]) {
  const given: HotelCommand[] = [];
  const answers = [...receipts];
  const stack = new UndoStack((command) => {
    given.push(command);
    return Promise.resolve({ outcome: answers.shift() ?? 'saved' } as Receipt);
  });
  return { stack, given };
}

test('the latest act is taken back first, by its own commands in order', async () => {
  const { stack, given } = deskThatAnswers();
  stack.remember(other, [{ ...undoCheckIn, reservationId: 'smith' } as HotelCommand]);
  stack.remember(checkIn, [undoCheckIn]);
  await stack.undoLatest();
  expect(given).toEqual([undoCheckIn]);
  expect(stack.latest?.command).toEqual(other);
});

test('a refused step ends the undoing and is told', async () => {
  const { stack, given } = deskThatAnswers('refused');
  stack.remember(checkIn, [undoCheckIn, checkOut]);
  const undone = await stack.undoLatest();
  expect(undone?.receipt.outcome).toBe('refused');
  expect(given).toEqual([undoCheckIn]);
});

test('a guest who has left cannot be un-checked-in; what was done for others still can', () => {
  const { stack } = deskThatAnswers();
  stack.remember(other, [undoCheckIn]);
  stack.remember(checkIn, [undoCheckIn]);
  stack.remember(checkOut, []);
  expect(stack.latest?.command).toEqual(other);
});

test('with nothing done there is nothing to take back', async () => {
  expect(await deskThatAnswers().stack.undoLatest()).toBeUndefined();
});
