import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { Hotel } from './hotel.ts';

/** Everything, even where one part cannot be done any more; what could not be is answered, the last of it. */
export async function dispatchEach(
  hotel: Pick<Hotel, 'dispatch'>,
  commands: readonly HotelCommand[],
): Promise<Receipt | undefined> {
  let refused: Receipt | undefined;
  for (const command of commands) {
    const receipt = await hotel.dispatch(command);
    if (receipt.outcome !== 'saved') refused = receipt;
  }
  return refused;
}
