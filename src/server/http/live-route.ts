import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Poke } from '#contract/sync-protocol.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import { hashOfSecret } from '#server/access/new-secret.ts';
import { credentialOf } from './device-cookie.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Shorter than the read timeout of any proxy in use, so that a quiet night does not end a connection. */
const HEARTBEAT_MS = 25_000;

/** Pokes devices when the head has moved: server-sent events, the present head first. */
export function liveRoute(app: FastifyInstance, surroundings: Surroundings): void {
  const { store, pokes, metrics, streams } = surroundings;
  metrics.gauge('keyrack_live_streams', 'Devices that listen for pokes.', () => streams.all.length);
  // Before the server waits for its connections to end: these would never end by themselves.
  app.addHook('preClose', async () => {
    for (const stream of streams.all) stream.end();
  });
  app.get('/live', async (request, reply) => {
    const listener = { device: request.deviceId, address: request.ip };
    const full = streams.fullFor(listener);
    if (full === 'server') {
      return sendError(reply, 503, { error: 'too-many-connections', message: 'Please poll instead.' });
    }
    if (full) {
      const message = `This ${full} listens often enough.`;
      return sendError(reply.header('retry-after', 60), 429, { error: 'too-many-connections', message });
    }
    const head = await store.head(request.hotelId);
    const stream = openStream(reply);
    const send = (position: Position): void => sendPoke(stream, { head: position });
    streams.add(stream, listener);
    const stopListening = pokes.listen(request.hotelId, send);
    const heartbeat = setInterval(() => void beat(stream, request, surroundings), HEARTBEAT_MS);
    stream.on('close', () => {
      clearInterval(heartbeat);
      stopListening();
      streams.remove(stream);
    });
    send(head ?? (0 as Position));
  });
}

/** From here on the answer is ours: Fastify neither ends it nor sends its headers. */
function openStream(reply: FastifyReply): ServerResponse {
  reply.type('text/event-stream').header('cache-control', 'no-store').header('x-accel-buffering', 'no');
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  reply.raw.flushHeaders();
  return reply.raw;
}

/** Another process may have removed the device meanwhile: then its stream ends, and it asks why. */
async function beat(stream: ServerResponse, request: FastifyRequest, { access }: Surroundings): Promise<void> {
  const { hotelId } = request;
  const credential = credentialOf(request, hotelId) ?? '';
  // A store that does not answer has removed nobody.
  const device = await access.deviceByCredential(hotelId, hashOfSecret(credential)).catch(() => undefined);
  if (device?.revokedAt === undefined) stream.write(':\n\n');
  else stream.end();
}

/** A device that does not read gets no second poke until it does: the first one already tells it to pull. */
function sendPoke(stream: ServerResponse, poke: Poke): void {
  if (!stream.writableNeedDrain) stream.write(`data: ${JSON.stringify(poke)}\n\n`);
}
