import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Instant } from '#domain/kernel/identifiers.ts';

/**
 * Behind TLS the name says that no other host of the same site has set it, which needs the path `/`. Without TLS browsers
 * refuse such a name, and the narrow path does what it can.
 */
export function giveSession(reply: FastifyReply, token: string, validUntil: Instant, now: Instant): void {
  const { name, path, secure } = formOf(reply.request);
  const maxAge = Math.floor((validUntil - now) / 1000);
  reply.setCookie(name, token, { path, secure, httpOnly: true, sameSite: 'strict', maxAge });
}

export function takeSession(reply: FastifyReply): void {
  const { name, path, secure } = formOf(reply.request);
  reply.clearCookie(name, { path, secure, httpOnly: true, sameSite: 'strict' });
}

export function tokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[formOf(request).name];
}

function formOf({ protocol }: FastifyRequest): { name: string; path: string; secure: boolean } {
  return protocol === 'https'
    ? { name: '__Host-keyrack_owner', path: '/', secure: true }
    : { name: 'keyrack_owner', path: '/api/owner', secure: false };
}
