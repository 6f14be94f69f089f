import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { enterDemo } from '#test/journeys/support/enter-demo.ts';
import { HotelServer } from '#test/journeys/support/hotel-server.ts';
import { browserFlags, findBrowser } from '#test/support/find-browser.ts';
import { PICTURES, type Picture } from './pictures.ts';

/** Half the bytes of a PNG, and no letter looks worse. */
const WEBP_QUALITY = 82;
const SHAPES = {
  desktop: { viewport: { width: 1440, height: 900 }, hasTouch: false, scale: 1 },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, scale: 2 },
};

/** Takes every picture of the product anew, from the demo hotel of the build that stands in `dist`. */
const folder = join(import.meta.dirname, '../../public/screenshots');
await mkdir(folder, { recursive: true });
const server = await HotelServer.start();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags] });
try {
  for (const on of ['desktop', 'phone'] as const) await takeAll(browser, on);
} finally {
  await browser.close();
  await server.stop();
}

async function takeAll(from: Browser, on: Picture['on']): Promise<void> {
  const { viewport, hasTouch } = SHAPES[on];
  const context = await from.newContext({ viewport, hasTouch, locale: 'en-GB', timezoneId: 'Europe/Lisbon' });
  const page = await context.newPage();
  await page.goto(server.url);
  await enterDemo(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const picture of PICTURES.filter((one) => one.on === on)) await take(page, picture);
  await context.close();
}

async function take(page: Page, { name, on, dark, route, ready }: Picture): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.goto(`${server.url}/${route}`);
  await ready(page);
  // The pill says that everything is here, and nothing is on its way any more.
  await page.waitForLoadState('networkidle');
  const devTools = await page.context().newCDPSession(page);
  const { viewport, scale } = SHAPES[on];
  const clip = { x: 0, y: 0, ...viewport, scale };
  const { data } = await devTools.send('Page.captureScreenshot', { format: 'webp', quality: WEBP_QUALITY, clip });
  await devTools.detach();
  await writeFile(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
}
