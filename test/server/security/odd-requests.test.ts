import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';

const SECRET = 'what lies beside the page';

/** A folder of the page beside which something lies, as the database does. */
async function openPage() {
  const folder = temporaryFolder();
  const pageFolder = join(folder, 'page');
  mkdirSync(join(pageFolder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'keyrack.db'), SECRET);
  writeFileSync(join(folder, 'keyrack.db.br'), SECRET);
  writeFileSync(join(pageFolder, 'index.html'), 'page');
  writeFileSync(join(pageFolder, 'assets', 'a-12345678.js'), 'script');
  return openApp({ pageFolder });
}

test('no address leads out of the page’s folder', async () => {
  const app = await openPage();
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const up = fc.constantFrom(
    '..',
    '%2e%2e',
    '.%2e',
    '..%2f',
    '..%5c',
    '\\..',
    '%252e%252e',
    '....',
    '%c0%ae%c0%ae',
    '.',
  );
  const path = fc
    .tuple(
      fc.constantFrom('', 'assets/', 'page/', '/', 'rack/'),
      fc.array(up, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('keyrack.db', 'keyrack.db%00.js', 'keyrack.db?', 'keyrack.db/', ''),
    )
    .map(([start, ups, end]) => `/${start}${ups.join('/')}/${end}`);
  await fc.assert(
    fc.asyncProperty(path, async (asked) => {
      // As it is: other clients clear an address up before they send it.
      const said = await rawBody(port, asked);
      expect([asked, said]).toEqual([asked, expect.not.stringContaining(SECRET)]);
    }),
    { numRuns: 150 },
  );
});

function rawBody(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'br' } }, (response) => {
      let said = '';
      response.setEncoding('utf8').on('data', (text: string) => (said += text));
      response.on('end', () => resolve(`${response.statusCode} ${said}`));
    });
    asked.on('error', reject).end();
  });
}

test('nothing that somebody says becomes a header of an answer', async () => {
  const app = await openPage();
  const browser = new Browser(app);
  const { hotelId } = await browser.enrol('hotels', { deviceName: 'desk\r\nset-cookie: a=b' });
  const odd = [
    '%0d%0aset-cookie:%20a=b',
    '%E5%98%8A%E5%98%8Dset-cookie:a=b',
    '//evil.example/%2f..',
    '/\\evil.example',
  ];
  for (const said of odd) {
    for (const url of [`/${said}`, `/rack?x=${said}`, `/api/hotels/${said}/events`, `/api/hotels/${hotelId}/${said}`]) {
      const { headers } = await browser.get(url, { 'x-app-version': `1${said}`, 'x-forwarded-host': 'evil.example' });
      expect([url, JSON.stringify(headers['set-cookie'] ?? '')]).toEqual([url, expect.not.stringContaining('a=b')]);
      expect([url, headers['location']]).toEqual([url, undefined]);
    }
  }
});

test('a device that listens without end is told to stop, and hurts no other', async () => {
  const app = await openApp();
  const [greedy, modest] = [new Browser(app), new Browser(app)];
  const enrolment = await greedy.enrol('hotels');
  const other = await modest.enrol('hotels');
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const listen = (browser: Browser, { hotelId }: typeof enrolment) =>
    fetch(`http://127.0.0.1:${port}/api/hotels/${hotelId}/live`, {
      headers: { cookie: `keyrack_${hotelId}=${browser.cookieOf({ ...enrolment, hotelId })}` },
    });
  const answers = await Promise.all(Array.from({ length: 20 }, () => listen(greedy, enrolment)));
  const heard = answers.map(({ status }) => status);
  expect([heard.filter((status) => status === 200).length, heard.filter((status) => status === 429).length]).toEqual([
    12, 8,
  ]);
  expect((await listen(modest, other)).status).toBe(200);
});
