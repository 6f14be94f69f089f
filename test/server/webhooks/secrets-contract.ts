import { describe, expect, test } from 'vitest';
import type { Instant, WebhookId } from '#domain/kernel/identifiers.ts';
import { aurora } from '#test/server/support/open-stores.ts';
import { Receiver } from '#test/server/support/receiver.ts';
import { verifies } from '#test/server/support/verifies-webhook.ts';
import { secret, webhook, WebhookHotel, type WebhookStores } from '#test/server/support/webhook-hotel.ts';

const HOUR = 3_600_000;

/** What changing the secret of a webhook must do, whatever database keeps it. */
export function secretsContract(name: string, openStores: () => Promise<WebhookStores>): void {
  describe(`secrets of webhooks: ${name}`, () => {
    test('a secret that is changed signs beside the old one until that one ends', async () => {
      const receiver = await Receiver.open((response) => response.end());
      const hotel = await WebhookHotel.open(await openStores(), receiver.url, ['stay.booked.v1']);
      const newer = 'whsec_bmV3ZXItbmV3ZXItbmV3ZXItbmV3ZXItbmV3ZXI=';
      const signers = async () => {
        const { headers = {}, body = '' } = receiver.received.at(-1) ?? {};
        return [await verifies(secret, headers, body), await verifies(newer, headers, body)];
      };
      const until = (hotel.now + HOUR) as Instant;
      expect(await hotel.webhooks.changeSecret(aurora, webhook, newer, until)).toBe(true);
      expect(await hotel.webhooks.changeSecret(aurora, 'another' as WebhookId, newer, until)).toBe(false);
      await hotel.book('101');
      await hotel.after(HOUR - 1);
      expect(await signers()).toEqual([true, true]);
      expect(await hotel.listed()).toMatchObject({ oldSecretUntil: until });
      await hotel.book('102');
      await hotel.after(1);
      expect(await signers()).toEqual([false, true]);
    });
  });
}
