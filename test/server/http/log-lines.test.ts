import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { loggedError } from '#server/http/logged-error.ts';
import { openAurora, registerGuest } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { changed } from '#test/server/support/open-writer.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { Replica } from '#test/server/support/replica.ts';

class Lines extends Writable {
  text = '';

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}

/** What no log may hold: who guests, desks and devices are. */
const PERSONAL = /Garc|Lucía|000 123|Rosalind|Franklin|Ana’s|tablet|cookie|keyrack_/i;

test('the log says what was answered and never of whom', async () => {
  const lines = new Lines();
  const browser = new Browser(await openApp({ logLevel: 'debug', logTo: lines }));
  const enrolment = await browser.enrol('hotels', { deviceName: 'Ana’s tablet' });
  const desk = new Replica(enrolment.deviceId);
  const said = [...openAurora, registerGuest('Rosalind Franklin')].map((command) => desk.says(command));
  await browser.push(enrolment, said);
  await browser.push(enrolment, [{ ...desk.says(registerGuest('Rosalind Franklin')), at: 'García' as never }]);
  await browser.get(`/api/hotels/${enrolment.hotelId}/events?after=García`);
  await browser.post('/api/join', { deviceName: 'Rosalind Franklin', code: 'Franklin' });
  await browser.get('/Rosalind-Franklin?guest=García');
  expect(lines.text.trim().split('\n').length).toBeGreaterThanOrEqual(6);
  expect(lines.text).toContain(enrolment.hotelId);
  expect(lines.text).not.toMatch(PERSONAL);
});

test('a failure is logged with its place and without the values that the store was working with', async () => {
  const lines = new Lines();
  const stores = openStores();
  const failing = Object.assign(new Error('the disk is gone'), {
    detail: 'Key (name)=(Rosalind Franklin)',
    code: 'XX000',
  });
  const store = changed(stores.store, { append: () => Promise.reject(failing) });
  const browser = new Browser(await openApp({ logLevel: 'info', logTo: lines }, { ...stores, store }));
  const enrolment = await browser.enrol('hotels');
  const answer = await browser.push(enrolment, [
    new Replica(enrolment.deviceId).says(registerGuest('Rosalind Franklin')),
  ]);
  expect(answer.statusCode).toBe(503);
  expect(lines.text).toContain('the disk is gone');
  expect(lines.text).toContain('XX000');
  expect(lines.text).not.toMatch(PERSONAL);
});

test('what caused a failure is logged with it', () => {
  const cause = new TypeError('inner');
  expect(loggedError(new Error('outer', { cause }))).toMatchObject({
    message: 'outer',
    cause: { type: 'TypeError', message: 'inner' },
  });
  expect(loggedError('text')).toMatchObject({ type: 'string' });
});
