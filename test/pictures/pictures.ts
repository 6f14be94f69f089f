import type { Page } from 'playwright-core';

export type Picture = {
  /** The file in `public/screenshots`, without its ending. */
  readonly name: string;
  readonly on: 'desktop' | 'phone';
  readonly dark?: true;
  readonly route: string;
  /** What must be there before the picture is taken. */
  readonly ready: (page: Page) => Promise<void>;
};

const heading = (name: string) => (page: Page) => page.getByRole('heading', { name }).first().waitFor();
const bars = (page: Page) => page.locator('[data-bar]').nth(20).waitFor();

/** The pictures of the README and of the manifest, which an install dialog shows. */
export const PICTURES: readonly Picture[] = [
  { name: 'rack-desktop', on: 'desktop', route: 'rack', ready: bars },
  { name: 'rack-dark', on: 'desktop', dark: true, route: 'rack', ready: bars },
  { name: 'today-desktop', on: 'desktop', route: 'today', ready: heading('Arrivals') },
  {
    name: 'cases-desktop',
    on: 'desktop',
    route: 'cases',
    ready: (page) => page.getByRole('article').first().waitFor(),
  },
  { name: 'close-day-desktop', on: 'desktop', route: 'close-day', ready: heading('Arrivals') },
  { name: 'forecast-desktop', on: 'desktop', route: 'reports/forecast', ready: heading('On the books') },
  { name: 'housekeeping-phone', on: 'phone', dark: true, route: 'housekeeping', ready: heading('Housekeeping') },
  { name: 'today-phone', on: 'phone', route: 'today', ready: heading('Arrivals') },
];
