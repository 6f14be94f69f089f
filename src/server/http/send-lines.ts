import type { FastifyReply, FastifyRequest } from 'fastify';
import { compressFor } from './compress-for.ts';

/** Answers as NDJSON, one value a line, compressed as the client can read it, and kept by nobody on the way. */
export async function sendLines(
  request: FastifyRequest,
  reply: FastifyReply,
  lines: readonly unknown[],
): Promise<FastifyReply> {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const { body, encoding } = await compressFor(request.headers['accept-encoding'], text);
  if (encoding) reply.header('content-encoding', encoding);
  return reply
    .type('application/x-ndjson; charset=utf-8')
    .header('vary', 'accept-encoding')
    .header('cache-control', 'no-store')
    .send(body);
}
