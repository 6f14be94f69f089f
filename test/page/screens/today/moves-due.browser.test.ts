import { render } from 'lit';
import { expect, test } from 'vitest';
import type { MoveDue } from '#contract/today.ts';
import type { ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import { movesDue } from '#page/screens/today/moves-due.ts';

test('the button of a guest who has moved goes with the guest, and does not become the button of the next', () => {
  const list = document.createElement('div');
  document.body.append(list);
  const [garcia, muller] = [move('García'), move('Müller')];
  render(movesDue([garcia, muller], nobodyMoves), list);
  list.querySelector('button')?.focus();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move García to 205');

  render(movesDue([muller], nobodyMoves), list);

  expect(list.querySelector('button')?.getAttribute('aria-label')).toBe('Move Müller to 205');
  expect(document.activeElement).not.toBe(list.querySelector('button'));
  list.remove();
});

function nobodyMoves(): void {
  throw new Error('no button was pressed');
}

function move(guest: string): MoveDue {
  return {
    reservationId: guest as ReservationId,
    guest,
    fromRoomId: 'r204' as RoomId,
    fromNumber: '204',
    roomId: 'r205' as RoomId,
    number: '205',
    ready: true,
  };
}
