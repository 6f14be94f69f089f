import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { newSigningSecret, signDelivery } from '#server/webhooks/sign-delivery.ts';
import { verifies } from '#test/server/support/verifies-webhook.ts';

test('the example of the specification’s libraries comes out as theirs', () => {
  const delivery = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    at: 1_614_265_330_999 as Instant,
    body: '{"test": 2432232314}',
  };
  expect(signDelivery(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], delivery)).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('whatever a body says a receiver can check it, and sees when one letter of it was changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.uuid(), fc.nat(2_000_000_000), async (body, id, seconds) => {
      const secret = newSigningSecret();
      const headers = signDelivery([secret], { id, at: (seconds * 1_000) as Instant, body });
      expect(await verifies(secret, headers, body)).toBe(true);
      expect(await verifies(secret, headers, `${body} `)).toBe(false);
      expect(await verifies(secret, { ...headers, 'webhook-id': `${id}x` }, body)).toBe(false);
      expect(await verifies(secret, { ...headers, 'webhook-timestamp': String(seconds + 1) }, body)).toBe(false);
      expect(await verifies(newSigningSecret(), headers, body)).toBe(false);
    }),
    { numRuns: 50 },
  );
});

test('while a secret is changed, whoever knows the old one or the new one can check a delivery', async () => {
  const [old, current, strange] = [newSigningSecret(), newSigningSecret(), newSigningSecret()];
  const headers = signDelivery([current, old], { id: 'one', at: 0 as Instant, body: '{}' });
  expect(await Promise.all([current, old, strange].map((secret) => verifies(secret, headers, '{}')))).toEqual([
    true,
    true,
    false,
  ]);
});

test('a secret has 256 bits, and none comes twice', () => {
  const secrets = Array.from({ length: 20 }, newSigningSecret);
  expect(new Set(secrets).size).toBe(20);
  for (const secret of secrets) expect(atob(secret.slice('whsec_'.length))).toHaveLength(32);
});

type Recipe = { isFromKeyrack: (headers: Readonly<Record<string, string>>, body: string, secret: string) => boolean };

test('the recipe that receivers are given takes what is ours, and nothing that was changed, kept or made up', async () => {
  const readme = readFileSync(new URL('../../../src/server/README.md', import.meta.url), 'utf8');
  const code = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const source = `${code}export { isFromKeyrack };`;
  const { isFromKeyrack } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
  )) as Recipe;
  const secret = newSigningSecret();
  const body = '{"type":"stay.booked.v1"}';
  const signed = (at: number, by = secret) => signDelivery([by], { id: 'one', at: at as Instant, body });
  const now = Date.now();
  expect(isFromKeyrack(signed(now), body, secret)).toBe(true);
  expect(isFromKeyrack(signed(now), `${body} `, secret)).toBe(false);
  expect(isFromKeyrack(signed(now - 600_000), body, secret)).toBe(false);
  expect(isFromKeyrack(signed(now, newSigningSecret()), body, secret)).toBe(false);
  expect(isFromKeyrack({ ...signed(now), 'webhook-signature': 'v1,AAAA v2,x' }, body, secret)).toBe(false);
});
