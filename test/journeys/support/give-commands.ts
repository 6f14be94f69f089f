import type { Page } from 'playwright-core';

export type Hurry = {
  /** Of what was given: the names of its guests begin with it. */
  readonly called: string;
  readonly atLeastMs: number;
};

/**
 * Somebody works faster than a hand can, through the client of the page itself: a guest, a booking for the guest, one after
 * the other until the time is up. Resolves to the commands that the desk has called saved; `saved` hears of each at once,
 * also where the window does not live to the end.
 */
export async function giveCommands(page: Page, hurry: Hurry, saved: (commandId: string) => void): Promise<void> {
  await page.exposeFunction('saved', saved);
  await page.evaluate(workInPage, hurry);
}

/** Runs in the page: it can see nothing of this file. */
async function workInPage({ called, atLeastMs }: Hurry): Promise<void> {
  type Receipt = { outcome: string; commandId: string };
  type Hotel = { dispatch(command: object): Promise<Receipt> };
  const { hotel } = document.querySelector('keyrack-app') as unknown as { hotel: Hotel };
  const { saved } = globalThis as unknown as { saved: (commandId: string) => Promise<void> };
  const give = async (command: object) => {
    const receipt = await hotel.dispatch(command);
    if (receipt.outcome === 'saved') await saved(receipt.commandId);
  };
  const until = performance.now() + atLeastMs;
  for (let number = 1; performance.now() < until; number += 1) {
    const guestId = crypto.randomUUID();
    const reservationId = crypto.randomUUID();
    // Farther ahead than the demo hotel has bookings, and never two bookings of one window for the same night.
    const arrival = Math.floor(Date.now() / 86_400_000) + 90 + number;
    await give({ type: 'RegisterGuest', guestId, details: { name: `${called} ${number}` } });
    await give({
      type: 'BookRoom',
      reservationId,
      confirmation: reservationId.slice(0, 6).toUpperCase(),
      guestId,
      roomTypeId: 'type-double',
      stay: { arrival, departure: arrival + 1 },
      party: { adults: 2, children: 0, infants: 0 },
      source: 'phone',
    });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
