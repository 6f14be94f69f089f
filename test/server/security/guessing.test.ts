import { expect, test } from 'vitest';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';

const tooMany = [429, 'too-many-requests'];

/** How many of so many tries get an answer about what was tried, and what the last one is told. */
async function guesses(tries: number, attempt: (index: number) => Promise<{ statusCode: number; body: string }>) {
  const answers = [];
  for (let index = 0; index < tries; index++) answers.push(await attempt(index));
  const last = answers.at(-1);
  const heard = answers.filter(({ statusCode }) => statusCode !== 429).length;
  const { error } = JSON.parse(last?.body ?? '{}') as { error?: string };
  return { heard, last: [last?.statusCode, error] };
}

test('a join code is guessed thirty times a minute, and not more often under another name', async () => {
  const app = await openApp();
  const { heard, last } = await guesses(40, (index) =>
    new Browser(app).post(
      '/api/join',
      { code: `AAAA${1000 + index}`, deviceName: `thief ${index}` },
      { 'x-forwarded-for': `10.0.0.${index}` },
    ),
  );
  expect([heard, last]).toEqual([30, tooMany]);
});

test('passwords of many accounts are guessed twenty times a minute from one address', async () => {
  const app = await openApp();
  const { heard, last } = await guesses(30, (index) =>
    new Browser(app).post('/api/owner/sign-in', { login: `owner${index}`, password: 'password1234' }),
  );
  expect([heard, last]).toEqual([20, tooMany]);
});

test('many guesses at one moment count as many: three are looked at', async () => {
  const app = await openApp();
  const guess = (_: unknown, index: number) =>
    new Browser(app).post('/api/owner/sign-in', { login: 'ada', password: `guess ${index} of many` });
  const answers = await Promise.all(Array.from({ length: 15 }, guess));
  expect(answers.filter(({ statusCode }) => statusCode === 403)).toHaveLength(3);
});

test('PINs of many people are guessed thirty times a minute from one address', async () => {
  const browser = new Browser(await openApp());
  const { hotelId } = await browser.enrol('hotels');
  const verifier = { rounds: 600_000, salt: 'AAAA', verifier: 'AAAA' };
  const { heard, last } = await guesses(40, (index) =>
    browser.post(`/api/hotels/${hotelId}/pins`, { staffId: `person-${index}`, by: `person-${index}`, pin: verifier }),
  );
  expect([heard, last]).toEqual([30, tooMany]);
});

test('an owner’s account is asked for ten times a minute from one address', async () => {
  const browser = new Browser(await openApp());
  const { hotelId } = await browser.enrol('hotels');
  const { heard, last } = await guesses(15, (index) =>
    browser.post(`/api/hotels/${hotelId}/owner`, { login: `owner${index}`, password: 'short' }),
  );
  expect([heard, last]).toEqual([10, tooMany]);
});
