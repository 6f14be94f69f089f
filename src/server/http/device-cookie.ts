import type { FastifyReply, FastifyRequest } from 'fastify';
import { LAST_HOTEL_COOKIE } from '#contract/last-hotel.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';

/** The longest life that browsers give a cookie; every exchange renews it. */
const LIFE_SECONDS = 400 * 24 * 60 * 60;

/** One cookie per hotel, sent to that hotel's addresses only: a browser may be a device of several. */
export function giveCredential(reply: FastifyReply, hotelId: HotelId, credential: string): void {
  reply.setCookie(cookieName(hotelId), credential, {
    path: `/api/hotels/${hotelId}`,
    httpOnly: true,
    sameSite: 'strict',
    secure: reply.request.protocol === 'https',
    maxAge: LIFE_SECONDS,
  });
}

/** For the page of a browser that has cleared everything else: where to ask which device it is. */
export function rememberHotel(reply: FastifyReply, hotelId: HotelId): void {
  reply.setCookie(LAST_HOTEL_COOKIE, hotelId, {
    path: '/',
    sameSite: 'strict',
    secure: reply.request.protocol === 'https',
    maxAge: LIFE_SECONDS,
  });
}

export function credentialOf(request: FastifyRequest, hotelId: HotelId): string | undefined {
  return request.cookies[cookieName(hotelId)];
}

function cookieName(hotelId: HotelId): string {
  return `keyrack_${hotelId}`;
}
