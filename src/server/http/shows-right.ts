import type { FastifyReply } from 'fastify';
import type { Claim } from '#contract/claim.ts';
import type { PinWait } from '#contract/roster.ts';
import type { Right } from '#domain/permissions/rights.ts';
import { HotelImage } from '#server/log/hotel-image.ts';
import { proveRight, type RightRefusal } from '#server/people/prove-right.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Whether whoever asks has shown that they hold the right; if not, they are answered here. A desk is for many, so what opens
 * the hotel to others asks for the person too.
 */
export async function showsRight(
  reply: FastifyReply,
  right: Right,
  claim: Claim,
  { store, access, attempts, now }: Pick<Surroundings, 'store' | 'access' | 'attempts' | 'now'>,
): Promise<boolean> {
  const { hotelId } = reply.request;
  const hotel = (await HotelImage.load(store, hotelId)).fork();
  const roster = await access.roster(hotelId);
  const shown = proveRight(right, claim, { hotelId, hotel, roster, now: now(), attempts });
  if (shown !== 'proven') sendRefusal(reply, shown);
  return shown === 'proven';
}

function sendRefusal(reply: FastifyReply, shown: RightRefusal): void {
  if (shown.refusal === 'pin-wait') {
    const message = 'The PIN was wrong too often.';
    sendError(reply, 429, { error: 'pin-wait', message, until: shown.until } satisfies PinWait);
    return;
  }
  sendError(reply, 403, { error: shown.refusal, message: MESSAGES[shown.refusal] });
}

const MESSAGES = {
  'not-permitted': 'The roles of whoever asks do not include this.',
  'pin-wrong': 'The PIN is wrong.',
} as const;
