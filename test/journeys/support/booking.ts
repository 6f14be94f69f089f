import type { Page } from 'playwright-core';

export type Wish = {
  readonly guest: string;
  readonly arrival: string;
  readonly nights: number;
  readonly adults?: number;
  readonly type?: string;
  readonly room?: string;
};

/** Books at the form of the app, as a receptionist does on the phone; leaves the page on the new booking's card. */
export async function book(page: Page, { guest, arrival, nights, adults, type, room }: Wish): Promise<void> {
  await page
    .getByRole('link', { name: /new booking/i })
    .first()
    .click();
  await page.getByLabel('Arrival').fill(arrival);
  await page.getByLabel('Nights').fill(String(nights));
  if (adults) await page.getByLabel('Adults').fill(String(adults));
  await page.getByRole('combobox', { name: 'Guest', exact: true }).fill(guest);
  if (type) await page.getByRole('radio', { name: new RegExp(`^${type}`) }).check();
  if (room) {
    const rooms = page.getByRole('combobox', { name: 'Room', exact: true });
    const value = await rooms.getByRole('option', { name: `${room} ·` }).getAttribute('value');
    await rooms.selectOption(value);
  }
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await page.getByRole('heading', { name: guest }).waitFor();
}
