import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { compensationsFor } from './compensations.ts';
import type { Hotel } from './hotel.ts';

/** One act of a person: its commands in order, remembered as one thing to take back; all of it, or none. */
export async function dispatchTogether(
  hotel: Pick<Hotel, 'ask' | 'undo'>,
  commands: readonly HotelCommand[],
  dispatch: (command: HotelCommand) => Promise<Receipt>,
): Promise<Receipt> {
  let receipt: Receipt = { outcome: 'failed', trouble: 'no-hotel-open' };
  let compensations: readonly HotelCommand[] = [];
  let canBeUndone = true;
  let latest: HotelCommand | undefined;
  for (const command of commands) {
    const back = await compensationsFor(hotel, command);
    receipt = await dispatch(command);
    if (receipt.outcome !== 'saved') {
      for (const compensation of compensations) await dispatch(compensation);
      return receipt;
    }
    if (!receipt.hadEffect) continue;
    compensations = [...back, ...compensations];
    canBeUndone &&= back.length > 0;
    latest = command;
  }
  if (latest) hotel.undo.remember(latest, canBeUndone ? compensations : []);
  return receipt;
}
