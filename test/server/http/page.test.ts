import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';

async function openPage(): Promise<Browser> {
  const pageFolder = temporaryFolder();
  mkdirSync(join(pageFolder, 'assets'));
  const files = {
    'index.html': '<title>Keyrack</title>',
    'board.html': '<title>Board</title>',
    'service-worker.js': 'self',
    'manifest.webmanifest': '{}',
    'assets/page-BX3k9_aQ.js': 'plain',
    'assets/page-BX3k9_aQ.js.br': 'brotli',
    'assets/page-BX3k9_aQ.js.gz': 'gzip',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(pageFolder, name), text);
  return new Browser(await openApp({ pageFolder }));
}

test('every screen’s address is answered with the page', async () => {
  const browser = await openPage();
  for (const address of ['/', '/rack', '/reservations/7?tab=history']) {
    const answer = await browser.get(address);
    expect([address, answer.statusCode, answer.body]).toEqual([address, 200, '<title>Keyrack</title>']);
    expect(answer.headers['cache-control']).toBe('no-cache');
  }
});

test('the address of the board is answered with the board, which has no desk in it', async () => {
  const browser = await openPage();
  for (const address of ['/board', '/board?lobby']) {
    expect((await browser.get(address)).body).toBe('<title>Board</title>');
  }
});

test('what is no screen is not found', async () => {
  const browser = await openPage();
  for (const address of ['/api/nothing', '/assets/gone-12345678.js', '/../package.json', '/%2e%2e/package.json']) {
    const answer = await browser.get(address);
    expect([address, answer.statusCode]).toEqual([address, 404]);
    expect(answer.json()).toMatchObject({ error: 'not-found' });
  }
});

test('files that can change are asked for every time, files named by their content never again', async () => {
  const browser = await openPage();
  const cacheControl = async (address: string) => (await browser.get(address)).headers['cache-control'];
  expect(await cacheControl('/service-worker.js')).toBe('no-cache');
  expect(await cacheControl('/manifest.webmanifest')).toBe('no-cache');
  expect(await cacheControl('/assets/page-BX3k9_aQ.js')).toBe('public, max-age=31536000, immutable');
});

test('a file is sent as it was compressed when it was built', async () => {
  const browser = await openPage();
  const fetch = (encoding: string) => browser.get('/assets/page-BX3k9_aQ.js', { 'accept-encoding': encoding });
  const brotli = await fetch('gzip, deflate, br');
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(brotli.headers['content-type']).toMatch('javascript');
  expect(brotli.body).toBe('brotli');
  expect((await fetch('gzip')).body).toBe('gzip');
  expect((await fetch('identity')).body).toBe('plain');
});

test('without a page the server still speaks to devices', async () => {
  const browser = new Browser(await openApp());
  expect((await browser.get('/')).statusCode).toBe(404);
  expect((await browser.get('/readyz')).statusCode).toBe(200);
});
