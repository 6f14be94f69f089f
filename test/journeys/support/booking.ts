import type { Page } from 'playwright-core';

export type Wish = {
  readonly guest: string;
  readonly arrival: string;
  readonly nights: number;
  readonly type?: string;
  readonly room?: string;
};

/** Books at the form of the app, as a receptionist does on the phone; leaves the page on the new booking's card. */
export async function book(page: Page, { guest, arrival, nights, type, room }: Wish): Promise<void> {
  await page
    .getByRole('link', { name: /new booking/i })
    .first()
    .click();
  await page.getByLabel('Arrival').fill(arrival);
  await page.getByLabel('Nights').fill(String(nights));
  await page.getByRole('combobox', { name: 'Guest', exact: true }).fill(guest);
  if (type) await page.getByRole('radio', { name: new RegExp(`^${type}`) }).check();
  if (room) await page.getByLabel('Room', { exact: true }).selectOption({ label: room });
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await page.getByRole('heading', { name: guest }).waitFor();
}
