import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Browser } from '#test/server/support/browser.ts';
import { registerGuest } from '#test/server/support/aurora-commands.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { Replica } from '#test/server/support/replica.ts';

test('another site cannot act in a browser’s name', async () => {
  const browser = new Browser(await openApp());
  const strangers: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ];
  for (const headers of strangers) {
    const answer = await browser.post('/api/hotels', { deviceName: 'desk' }, headers);
    expect([headers, answer.statusCode]).toEqual([headers, 403]);
    expect(answer.json()).toMatchObject({ error: 'other-site' });
  }
  const own = await browser.post(
    '/api/hotels',
    { deviceName: 'desk' },
    { origin: 'http://keyrack.local:8080', host: 'keyrack.local:8080' },
  );
  expect(own.statusCode).toBe(201);
});

test('only JSON is taken, and not without end', async () => {
  const browser = new Browser(await openApp());
  const plain = await browser.post('/api/hotels', '{"deviceName":"desk"}', { 'content-type': 'text/plain' });
  expect([plain.statusCode, plain.json<{ error: string }>().error]).toEqual([415, 'not-json']);
  const broken = await browser.post('/api/hotels', '{"deviceName":');
  expect([broken.statusCode, broken.json<{ error: string }>().error]).toEqual([400, 'malformed']);
  const long = await browser.post('/api/hotels', { deviceName: 'x'.repeat(600 * 1024) });
  expect([long.statusCode, long.json<{ error: string }>().error]).toEqual([413, 'too-large']);
});

test('every answer forbids the page whatever it does not need', async () => {
  const { headers } = await new Browser(await openApp()).get('/healthz');
  const policy = String(headers['content-security-policy']).split(';');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy.join()).not.toMatch(/unsafe|\*|http:/);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
});

test('the server says that it lives, and whether it can work', async () => {
  const stores = openStores();
  const browser = new Browser(await openApp({}, stores));
  expect((await browser.get('/readyz')).statusCode).toBe(200);
  await stores.store.close();
  expect((await browser.get('/healthz')).statusCode).toBe(200);
  expect((await browser.get('/readyz')).statusCode).toBe(503);
});

test('whatever is pushed, the server answers in its own words and goes on', async () => {
  const browser = new Browser(await openApp());
  const enrolment = await browser.enrol('hotels');
  const sound = new Replica(enrolment.deviceId).says(registerGuest('García'));
  const part = fc.constantFrom(...Object.keys(sound));
  const nonsense = fc.jsonValue({ maxDepth: 3 });
  const push = fc.oneof(
    nonsense,
    fc.record({ protocol: nonsense, appVersion: nonsense, replicaId: nonsense, epoch: nonsense, commands: nonsense }),
    fc.tuple(part, nonsense).map(([name, value]) => ({
      protocol: 1,
      appVersion: 'test',
      replicaId: sound.replicaId,
      epoch: enrolment.epoch,
      commands: [{ ...sound, [name]: value }],
    })),
  );
  await fc.assert(
    fc.asyncProperty(push, async (body) => {
      const answer = await browser.post(`/api/hotels/${enrolment.hotelId}/commands`, body);
      expect([200, 400, 409]).toContain(answer.statusCode);
      if (answer.statusCode !== 200)
        expect(answer.json()).toMatchObject({ error: expect.any(String), message: expect.any(String) });
    }),
    { numRuns: 300 },
  );
  const positions = (await browser.pull(enrolment)).events.map(({ position }) => position);
  expect(positions).toEqual(positions.map((_, index) => index + 1));
});
