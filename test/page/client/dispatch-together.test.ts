import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { dispatchTogether } from '#page/client/dispatch-together.ts';
import { UndoStack } from '#page/client/undo-stack.ts';
import { expect, test } from 'vitest';

const booked = { reservationId: 'garcia', status: 'reserved', stay: { arrival: 10, departure: 12 }, segments: [] };
const dates = {
  type: 'ChangeStayDates',
  reservationId: 'garcia',
  stay: { arrival: 10, departure: 14 },
} as unknown as HotelCommand;
const room = { type: 'AssignRoom', reservationId: 'garcia', roomId: 'r204' } as HotelCommand;
const undoCheckIn = { type: 'UndoCheckIn', reservationId: 'garcia' } as HotelCommand;
const datesBack = { ...dates, stay: booked.stay, before: { arrival: 10, departure: 14 } };

async function act(commands: readonly HotelCommand[], refused?: HotelCommand) {
  const given: HotelCommand[] = [];
  const undo = new UndoStack(() => Promise.reject(new Error('not undone here')));
  const hotel = { undo, ask: () => Promise.resolve({ value: booked, asOf: { businessDate: 10 } }) } as never;
  const receipt = await dispatchTogether(hotel, commands, (command) => {
    given.push(command);
    return Promise.resolve({
      outcome: command === refused ? 'refused' : 'saved',
      hadEffect: true,
    } as unknown as Receipt);
  });
  return { given, receipt, latest: undo.latest };
}

test('a bar dropped on another room and other days is one act, undone as one, backwards', async () => {
  const { latest } = await act([dates, room]);
  expect(latest?.compensations).toEqual([{ type: 'UnassignRoom', reservationId: 'garcia' }, datesBack]);
});

test('where the second step is refused, the first is taken back: all or nothing', async () => {
  const { given, receipt, latest } = await act([dates, room], room);
  expect(given).toEqual([dates, room, datesBack]);
  expect(receipt.outcome).toBe('refused');
  expect(latest).toBeUndefined();
});

test('an act that ends in something final is not offered to be undone in part', async () => {
  expect((await act([dates, undoCheckIn])).latest).toBeUndefined();
});
